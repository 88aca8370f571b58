// Export/edges.cypher: one row per fact that holds on a day or may, subject by subject, and within one by kind, object and time
MATCH (s:Entity) WHERE s.id > ''
WITH s ORDER BY s.id
CALL (s) {
  MATCH (s)-[f:{{kinds}}]->(o:Entity)
  WHERE {{onday}}
  RETURN f, o ORDER BY type(f), o.id, f.startEarliest, f.key
}
RETURN f.key AS key, type(f) AS kind, s.id AS subject, o.id AS object, {{valid}} AS valid,
       f.dataSet AS dataSet, f.note AS note, $revision AS revision,
       f.citations AS citations,
       {{own}}
