// Entity/names.cypher: a page of an entity's names
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:NAMED]->(target)
  WHERE {{held}}
    AND (k.languages IS NULL OR f.language IN k.languages)
    AND (k.nameKinds IS NULL OR f.nameKind IN k.nameKinds)
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, f.text AS text, f.language AS language, f.nameKind AS nameKind{{/items}}) AS items
}
{{page}}
