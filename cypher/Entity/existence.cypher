// Entity/existence.cypher: a page of the claims of an entity's existence
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:EXISTED]->(target)
  WHERE {{held}}
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.independence AS independence{{/items}}) AS items
}
{{page}}
