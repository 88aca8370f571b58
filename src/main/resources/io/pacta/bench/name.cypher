// What ENTITY was called on the day: in English before other languages, short before official, what held before what did not, the nearest in time.
OPTIONAL CALL (ENTITY) {
  MATCH (ENTITY)-[n:NAMED]->(ENTITY)
  WHERE n.best AND n.closed = 9223372036854775807
  RETURN n.text AS name
  ORDER BY CASE n.language WHEN 'en' THEN 0 ELSE 1 END,
           CASE n.nameKind WHEN 'SHORT' THEN 0 WHEN 'OFFICIAL' THEN 1 WHEN 'TRANSLITERATION' THEN 2 WHEN 'ALIAS' THEN 3 ELSE 4 END,
           n.startLatest <= $day AND n.endEarliest >= $day DESC,
           n.startEarliest <= $day AND n.endLatest >= $day DESC,
           CASE WHEN n.endLatest < $day THEN duration.inDays(n.endLatest, $day).days
                WHEN n.startEarliest > $day THEN duration.inDays($day, n.startEarliest).days
                ELSE 0 END,
           n.text
  LIMIT 1
}
