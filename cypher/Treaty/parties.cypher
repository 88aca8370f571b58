// Treaty/parties.cypher: one row per party on the page
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:PARTY_TO]-()
  WHERE {{held}} AND (k.obligations IS NULL OR any(each IN k.obligations WHERE each IN f.obligations))
  {{facts}}
}
{{fact}}, f.obligations AS obligations, f.provisional AS provisional
