// Event/participants.cypher: one row per participant on the page
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:TOOK_PART_IN]-()
  WHERE {{held}} AND (k.roles IS NULL OR f.role IN k.roles)
  {{facts}}
}
{{fact}}, f.role AS role, f.vote AS vote
