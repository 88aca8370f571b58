// Record/merged.cypher: one row per id of an entity that is one with another now
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[m:MERGED_INTO]->(into:Entity)
USING INDEX SEEK e:Entity(id)
WHERE m.closed = $open
RETURN id, into.id AS entity
