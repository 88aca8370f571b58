// Query/ask.cypher: one row per claim that speaks of subject and object, or one without; each with the days that the data sets cover which tell of such facts of the object
UNWIND $keys AS k
{{seen}}
CALL (k) {
  OPTIONAL MATCH (:Entity {id: k.object})<-[f:{{kinds}}]-(:Entity)
  WHERE type(f) = k.kind AND {{recorded}}
  WITH k, collect(DISTINCT f.dataSet) AS telling
  OPTIONAL MATCH (d:DataSet)
  WHERE d.slug IN telling AND d.recorded <= k.revision AND d.closed > k.revision
  RETURN collect(d.covers) AS covers
}
CALL (k) {
  OPTIONAL MATCH (:Entity {id: k.parent})-[f:{{kinds}}]->(target:Entity {id: k.object})
  WHERE type(f) = k.kind AND {{recorded}} AND (k.status IS NULL OR f.status IN k.status)
  RETURN f, target ORDER BY f.startEarliest, f.endLatest, f.key
}
RETURN k.at AS at, covers, {{columns}}, {{own}}
