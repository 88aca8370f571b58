// Export/nodes.cypher: one row per entity of which a fact holds on a day or may, and what it was called then, by id
MATCH (target:Entity) WHERE target.id > ''
WITH target ORDER BY target.id
WHERE EXISTS { (target)-[f:{{kinds}}]-() WHERE {{onday}} }
WITH target, {day: $day, revision: $revision} AS k, 'en' AS language
OPTIONAL CALL (target, k, language) {
  {{name}}
}
RETURN target.id AS id, coalesce(text, target.slug) AS name
