// Query/facts.cypher: the newest version of a fact that the revision knows, retracted or not
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (s:Entity)-[f:{{kinds}} {key: k.key}]->(target:Entity)
  WHERE {{recordedIn}} <= k.revision
  RETURN s, f, target ORDER BY f.version DESC LIMIT 1
}
RETURN k.at AS at, s.id AS parent, k.revision AS revision, {{columns}}, {{own}}
