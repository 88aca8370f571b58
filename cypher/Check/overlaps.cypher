// Check/overlaps.cypher: one row per pair of spells of one thing that certainly overlap by more than a day
MATCH (s:Entity)-[f:{{states}}|EXISTED]->(o:Entity)
WHERE f.best AND f.closed = $open AND f.startLatest < f.endEarliest
MATCH (s)-[g:{{states}}|EXISTED]->(o)
WHERE type(g) = type(f) AND g.best AND g.closed = $open AND coalesce(g.slot, '') = coalesce(f.slot, '') AND f.key < g.key
  AND g.startLatest < g.endEarliest AND f.startLatest < g.endEarliest AND g.startLatest < f.endEarliest
RETURN s.id AS subject, type(f) AS kind, o.id AS object, f.valid AS valid, g.valid AS otherValid, f.dataSet AS dataSet
