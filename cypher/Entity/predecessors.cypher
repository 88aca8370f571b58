// Entity/predecessors.cypher: a page of what an entity succeeded, one item per succession
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:SUCCEEDED_BY]-(target)
  WHERE {{held}}
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.manner AS manner{{/items}}) AS items
}
{{page}}
