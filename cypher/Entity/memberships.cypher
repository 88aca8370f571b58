// Entity/memberships.cypher: one row per membership on the page of what an entity is a member of
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:MEMBER_OF]->()
  WHERE {{held}} AND (k.status IS NULL OR f.status IN k.status)
  {{facts}}
}
{{fact}}, f.status AS status
