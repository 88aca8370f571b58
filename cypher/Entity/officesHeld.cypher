// Entity/officesHeld.cypher: one row per holding on the page of what an entity held
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:HOLDS]->()
  WHERE {{held}} AND (k.acting IS NULL OR coalesce(f.acting, false) = k.acting)
  {{facts}}
}
{{fact}}, f.acting AS acting, f.entered AS entered, f.left AS left
