// Bench/allFacts.cypher: one row per version that stands, with all that is stored of it
MATCH (s:Entity) WHERE s.id > ''
CALL (s) {
  MATCH (s)-[f:{{everything}}]->(o:Entity)
  WHERE f.closed = 9223372036854775807
  RETURN f, o
}
RETURN type(f) AS kind, s.id AS subject, o.id AS object, properties(f) AS stored
