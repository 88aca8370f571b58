// Edit/codes.cypher: one row per entity and time for which a code stands
MATCH (e:Entity)-[f:IDENTIFIED {value: $value, scheme: $scheme}]->(e)
WHERE f.best AND f.closed = $open
RETURN e.id AS entity, f.valid AS valid
