// Check/overlaps.cypher: one row per pair of spells of one thing that certainly overlap by more than a day
MATCH (s:Entity)-[f:{{states}}|EXISTED]->(o:Entity)
WHERE f.best AND f.closed = $open AND f.startLatest < f.endEarliest
WITH s, o, f AS one, {{slot}} AS slot
MATCH (s)-[f:{{states}}|EXISTED]->(o)
WHERE type(f) = type(one) AND f.best AND f.closed = $open AND {{slot}} = slot AND one.key < f.key
  AND f.startLatest < f.endEarliest AND one.startLatest < f.endEarliest AND f.startLatest < one.endEarliest
RETURN s.id AS subject, type(one) AS kind, o.id AS object, one.valid AS valid, f.valid AS otherValid, one.dataSet AS dataSet
