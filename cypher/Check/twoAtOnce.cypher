// Check/twoAtOnce.cypher: one row per pair who certainly held one office of a head for more than the day of handing over
MATCH (o:Office)-[d:DESCRIBED]->(o)
WHERE d.best AND d.closed = $open AND d.role IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER']
MATCH (s:Entity)-[f:HOLDS]->(o)<-[g:HOLDS]-(t:Entity)
WHERE s.id < t.id AND f.best AND f.closed = $open AND g.best AND g.closed = $open
  AND coalesce(f.acting, false) = coalesce(g.acting, false)
  AND f.startLatest < f.endEarliest AND g.startLatest < g.endEarliest
  AND f.startLatest < g.endEarliest AND g.startLatest < f.endEarliest
RETURN s.id AS subject, f.valid AS valid, t.id AS other, g.valid AS otherValid, o.id AS object
