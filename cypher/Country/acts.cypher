// Country/acts.cypher: a page of what a country did, one item per act
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:ACTED_ON]->(target)
  WHERE {{held}} AND (k.acts IS NULL OR f.act IN k.acts)
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.act AS act, f.effective AS effective, f.onBehalfOf AS onBehalfOf{{/items}}) AS items
}
{{page}}
