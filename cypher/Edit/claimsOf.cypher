// Edit/claimsOf.cypher: one row per claim that stands and speaks of an entity, at an end or in between: its key
MATCH (e:Entity {id: $id})-[f:{{everything}}]-(:Entity)
WHERE f.closed = $open
RETURN DISTINCT f.key AS key LIMIT $most
UNION
MATCH ()-[f:ACTED_ON]->() WHERE f.key STARTS WITH 'ACTED_ON:' AND f.onBehalfOf = $id AND f.closed = $open
RETURN f.key AS key LIMIT $most
UNION
MATCH ()-[f:DESCRIBED]->() WHERE f.key STARTS WITH 'DESCRIBED:' AND f.partOf = $id AND f.closed = $open
RETURN f.key AS key LIMIT $most
