// Export/undescribed.cypher: one row per entity that the record knew at a revision and that none of some data sets describes, by id
MATCH (s:Entity) WHERE s.id > ''
WITH s ORDER BY s.id
WHERE s.recorded <= $revision AND NOT EXISTS { (s)-[f:DESCRIBED]->(s) WHERE {{kept}} }
RETURN s.id AS id
