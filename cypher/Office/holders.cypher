// Office/holders.cypher: one row per holding on the page of an office's holders
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:HOLDS]-()
  WHERE {{held}} AND (k.acting IS NULL OR coalesce(f.acting, false) = k.acting)
  {{facts}}
}
{{fact}}, f.acting AS acting, f.entered AS entered, f.left AS left
