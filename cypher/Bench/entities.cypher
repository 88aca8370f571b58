// Bench/entities.cypher: how many entities there are for plain facts
UNWIND $ids AS id
MERGE (e:Entity {id: id})
RETURN count(e) AS changed
