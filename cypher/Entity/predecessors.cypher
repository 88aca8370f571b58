// Entity/predecessors.cypher: one row per succession on the page of what an entity succeeded
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:SUCCEEDED_BY]-()
  WHERE {{held}}
  {{facts}}
}
{{fact}}, f.manner AS manner
