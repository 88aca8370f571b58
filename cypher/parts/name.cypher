// What target was called on the day k.day in a language: the name in the language, else in English, else in any; short before official; one that holds then before one that may, and that before others; the nearest in time.
MATCH (target)-[f:NAMED]->(target)
WHERE f.best AND f.recorded <= k.revision AND f.closed > k.revision
RETURN f.text AS text, f.folded AS folded
ORDER BY CASE f.language WHEN language THEN 0 WHEN 'en' THEN 1 ELSE 2 END,
         CASE f.nameKind WHEN 'SHORT' THEN 0 WHEN 'OFFICIAL' THEN 1 WHEN 'TRANSLITERATION' THEN 2 WHEN 'ALIAS' THEN 3 ELSE 4 END,
         f.startLatest <= k.day AND f.endEarliest >= k.day DESC,
         {{then}} DESC,
         CASE WHEN f.endLatest < k.day THEN duration.inDays(f.endLatest, k.day).days
              WHEN f.startEarliest > k.day THEN duration.inDays(k.day, f.startEarliest).days
              ELSE 0 END,
         f.text
LIMIT 1
