// Country/leaders.cypher: one row per holding on the page of those of a country's offices in the roles asked for
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[of:OFFICE_OF]-(target)
  WHERE of.best AND {{inRecord for of}}
  WITH DISTINCT target
  WHERE EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{stands}}
                   AND f.role IN coalesce(k.roles, ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER']) }
  MATCH (target)<-[f:HOLDS]-()
  WHERE {{held}} AND (k.acting IS NULL OR coalesce(f.acting, false) = k.acting)
  {{facts}}
}
{{fact}}, f.acting AS acting, f.entered AS entered, f.left AS left, endNode(f).id AS parent
