// Event/participants.cypher: a page of an event's participants, one item per attendance
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:TOOK_PART_IN]-(target)
  WHERE {{held}} AND (k.roles IS NULL OR f.role IN k.roles)
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.role AS role, f.vote AS vote{{/items}}) AS items
}
{{page}}
