// Organization/members.cypher: one row per membership on the page of an organization's members
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:MEMBER_OF]-()
  WHERE {{held}} AND (k.status IS NULL OR f.status IN k.status)
  {{facts}}
}
{{fact}}, f.status AS status
