// Record/tell.cypher: how many claims were written that the record did not know
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject}) USING INDEX SEEK s:Entity(id)
MATCH (o:Entity {id: row.object}) USING INDEX SEEK o:Entity(id)
CREATE (s)-[f:$(row.kind)]->(o)
SET f += row.content
RETURN count(f) AS changed
