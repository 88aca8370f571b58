// Organization/memberCounts.cypher: one row per day on which an organization had members, with how many
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:MEMBER_OF]-(one)
  WHERE {{held}} AND (k.status IS NULL OR f.status IN k.status)
  WITH k, one, {{spells}} AS spells
  {{counted}}
}
RETURN k.at AS at, day, possible, certain
