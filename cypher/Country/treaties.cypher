// Country/treaties.cypher: one row per treaty on the page of those that bind a country
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:PARTY_TO]->()
  WHERE {{held}} AND (k.obligations IS NULL OR any(each IN k.obligations WHERE each IN f.obligations))
  {{facts}}
}
{{fact}}, f.obligations AS obligations, f.provisional AS provisional
