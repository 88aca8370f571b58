// Entity/exists.cypher: one row per best claim that the entity existed at some time
UNWIND $keys AS k
MATCH (e:Entity {id: k.parent})-[f:EXISTED]->(e)
WHERE {{recorded}}
RETURN k.at AS at, f.valid AS valid
