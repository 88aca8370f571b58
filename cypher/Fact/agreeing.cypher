// Fact/agreeing.cypher: one row per claim of another data set that says the same
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:{{kinds}} {key: k.key}]->(target:Entity {id: k.object})
  WHERE {{recordedIn}} <= k.revision
  WITH k, f AS one, {{slot}} AS slot, target ORDER BY f.version DESC LIMIT 1
  MATCH (:Entity {id: k.parent})-[f:{{kinds}}]->(target)
  WHERE type(f) = k.kind AND f.dataSet <> one.dataSet AND {{slot}} = slot
    AND {{inRecord}}
    AND NOT {{unlike}}
  RETURN f, target ORDER BY f.startEarliest, f.endLatest, f.key LIMIT 100
}
RETURN k.at AS at, k.revision AS revision, {{columns}}, {{own}}
