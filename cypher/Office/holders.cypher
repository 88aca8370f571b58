// Office/holders.cypher: a page of an office's holders, one item per holding
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:HOLDS]-(target)
  WHERE {{held}} AND (k.acting IS NULL OR coalesce(f.acting, false) = k.acting)
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.acting AS acting, f.entered AS entered, f.left AS left{{/items}}) AS items
}
{{page}}
