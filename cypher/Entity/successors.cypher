// Entity/successors.cypher: one row per succession on the page of what succeeded an entity
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:SUCCEEDED_BY]->()
  WHERE {{held}}
  {{facts}}
}
{{fact}}, f.manner AS manner
