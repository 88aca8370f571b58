// Entity/events.cypher: one row per attendance on the page of what an entity took part in
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:TOOK_PART_IN]->()
  WHERE {{held}} AND (k.roles IS NULL OR f.role IN k.roles)
  {{facts}}
}
{{fact}}, f.role AS role, f.vote AS vote
