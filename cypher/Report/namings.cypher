// Report/namings.cypher: one row per English name of an entity
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Entity {id: k.parent})-[f:NAMED]->(target)
  WHERE f.best AND {{inRecord}} AND f.language = 'en'
  RETURN f, target ORDER BY f.startEarliest, f.endLatest, f.key
}
RETURN k.at AS at, k.parent AS parent, k.revision AS revision, {{columns}}, f.text AS text, f.language AS language, f.nameKind AS nameKind
