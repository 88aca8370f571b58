// Bench/allEntities.cypher: one row per entity
MATCH (e:Entity) WHERE e.id > ''
RETURN e.id AS id
