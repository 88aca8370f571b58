// What target was called on the day k.day in a language: of the names that hold or may hold then the one in the language, else in English, else in any; short before official; certain before possible; else the nearest in time.
MATCH (target)-[n:NAMED]->(target)
WHERE n.best AND n.recorded <= k.revision AND n.closed > k.revision
RETURN n.text AS text
ORDER BY n.startEarliest <= k.day AND n.endLatest >= k.day DESC,
         CASE n.language WHEN language THEN 0 WHEN 'en' THEN 1 ELSE 2 END,
         CASE n.nameKind WHEN 'SHORT' THEN 0 WHEN 'OFFICIAL' THEN 1 WHEN 'TRANSLITERATION' THEN 2 WHEN 'ALIAS' THEN 3 ELSE 4 END,
         n.startLatest <= k.day AND n.endEarliest >= k.day DESC,
         CASE WHEN n.endLatest < k.day THEN duration.inDays(n.endLatest, k.day).days
              WHEN n.startEarliest > k.day THEN duration.inDays(k.day, n.startEarliest).days
              ELSE 0 END,
         n.text
LIMIT 1
