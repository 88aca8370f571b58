// Entity/existence.cypher: one row per claim of existence on the page
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:EXISTED]->(e)
  WHERE {{held}}
  {{facts}}
}
{{fact}}, f.independence AS independence
