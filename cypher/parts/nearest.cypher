// The order of names f for the day k.day: one that holds then before one that may, and that before others; the nearest in time.
f.startLatest <= k.day AND f.endEarliest >= k.day DESC,
{{then}} DESC,
CASE WHEN f.endLatest < k.day THEN duration.inDays(f.endLatest, k.day).days
     WHEN f.startEarliest > k.day THEN duration.inDays(k.day, f.startEarliest).days
     ELSE 0 END,
f.text
