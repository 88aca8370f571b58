// Export/claims.cypher: one row per claim of some data sets that stands at a revision, subject by subject, and within one in an order of what is claimed
MATCH (s:Entity) WHERE s.id > ''
WITH s ORDER BY s.id
CALL (s) {
  MATCH (s)-[f:{{everything}}]->(o:Entity)
  WHERE {{kept}}
  RETURN f, o ORDER BY type(f), o.id, f.dataSet, f.startEarliest, {{valid}}, coalesce(f.text, f.scheme, ''), coalesce(f.language, f.value, ''), coalesce(f.nameKind, ''), {{slot}}
}
RETURN {{claim}}
