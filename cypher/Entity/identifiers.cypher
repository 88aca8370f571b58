// Entity/identifiers.cypher: one row per code of an entity, by scheme and time
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:IDENTIFIED]->(e)
  WHERE {{recorded}}
  RETURN f ORDER BY f.scheme, f.startEarliest, f.value LIMIT 100
}
RETURN k.at AS at, f.key AS id, f.scheme AS scheme, f.value AS value, f.valid AS valid
