// Country/leaders.cypher: a page of the holdings of a country's offices in the roles asked for
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[of:OFFICE_OF]-(office)
  WHERE of.best AND {{inRecord for of}}
  WITH DISTINCT office
  WHERE EXISTS { (office)-[f:DESCRIBED]->()
                 WHERE {{stands}}
                   AND f.role IN coalesce(k.roles, ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER']) }
  MATCH (office)<-[f:HOLDS]-(target)
  WHERE {{held}} AND (k.acting IS NULL OR coalesce(f.acting, false) = k.acting)
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.acting AS acting, f.entered AS entered, f.left AS left, endNode(f).id AS parent{{/items}}) AS items
}
{{page}}
