// Bench/plain.cypher: how many plain facts were written
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (s)-[f:PLAIN {text: row.text, day: row.day, number: row.number}]->(o)
RETURN count(f) AS changed
