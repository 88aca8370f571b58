// Edit/describers.cypher: one row per data set that says what an entity is
MATCH (e:Entity {id: $id})-[f:DESCRIBED]->(e) WHERE f.closed = $open
RETURN DISTINCT f.dataSet AS slug
