// Record/tell.cypher: how many claims were written that the record did not know
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[f:$(row.kind)]->(o)
SET f += row.content
RETURN count(f) AS changed
