// The state f may have held on the day k.day: the rule of Bounds.in for one day.
f.startEarliest <= k.day AND f.endLatest >= k.day
