// Bench/plain.cypher: how many plain facts were written
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject}) USING INDEX SEEK s:Entity(id)
MATCH (o:Entity {id: row.object}) USING INDEX SEEK o:Entity(id)
CREATE (s)-[f:PLAIN {text: row.text, day: row.day, number: row.number}]->(o)
RETURN count(f) AS changed
