// Country/treaties.cypher: a page of the treaties that bind a country, one item per participation
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:PARTY_TO]->(target)
  WHERE {{held}} AND (k.obligations IS NULL OR any(each IN k.obligations WHERE each IN f.obligations))
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.obligations AS obligations, f.provisional AS provisional{{/items}}) AS items
}
{{page}}
