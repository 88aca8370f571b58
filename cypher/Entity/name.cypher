// Entity/name.cypher: the name of an entity in a language, on a day
UNWIND $keys AS k
MATCH (target:Entity {id: k.parent})
WITH k, target, k.language AS language
CALL (target, k, language) {
  {{name}}
}
RETURN k.at AS at, text
