// Country/acts.cypher: one row per act on the page of what a country did
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:ACTED_ON]->()
  WHERE {{held}} AND (k.acts IS NULL OR f.act IN k.acts)
  {{facts}}
}
{{fact}}, f.act AS act, f.effective AS effective, f.onBehalfOf AS onBehalfOf
