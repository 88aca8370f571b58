// Entity/memberships.cypher: a page of what an entity is a member of, one item per membership
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:MEMBER_OF]->(target)
  WHERE {{held}} AND (k.status IS NULL OR f.status IN k.status)
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.status AS status{{/items}}) AS items
}
{{page}}
