// Record/claims.cypher: one row per claim of some keys that the record was ever told: its newest version
UNWIND $ids AS key
CALL (key) {
  MATCH (s:Entity)-[f:{{everything}} {key: key}]->(o:Entity)
  RETURN s, f, o ORDER BY f.version DESC LIMIT 1
}
RETURN {{claim}}, f.key AS key, {{recordedIn}} AS recorded, f.closed AS closed
