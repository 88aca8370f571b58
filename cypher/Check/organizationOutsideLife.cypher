// Check/organizationOutsideLife.cypher: one row per membership that certainly held on a day on which the organization certainly did not exist
MATCH (o:Organization)<-[f:MEMBER_OF]-(s:Entity)
WHERE f.best AND f.closed = $open AND f.startLatest <= f.endEarliest
MATCH (o)-[e:EXISTED]->(o) WHERE e.best AND e.closed = $open
{{outside}}
