// Check/organizationOutsideLife.cypher: one row per membership that certainly held on a day on which the organization certainly did not exist
MATCH (o:Organization)<-[f:MEMBER_OF]-(s:Entity)
WHERE f.best AND f.closed = $open AND f.startLatest <= f.endEarliest
MATCH (o)-[e:EXISTED]->(o) WHERE e.best AND e.closed = $open
WITH s, f, o, collect(e) AS life
WHERE none(e IN life WHERE e.startEarliest <= f.startLatest AND e.endLatest >= f.startLatest)
   OR none(e IN life WHERE e.startEarliest <= f.endEarliest AND e.endLatest >= f.endEarliest)
RETURN s.id AS subject, o.id AS object, f.valid AS valid, [e IN life | e.valid] AS times
