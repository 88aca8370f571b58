// Entity/names.cypher: one row per name on the page
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:NAMED]->(e)
  WHERE {{held}}
    AND (k.languages IS NULL OR f.language IN k.languages)
    AND (k.nameKinds IS NULL OR f.nameKind IN k.nameKinds)
  {{facts}}
}
{{fact}}, f.text AS text, f.language AS language, f.nameKind AS nameKind
