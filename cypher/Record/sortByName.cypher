// Record/sortByName.cypher: how many entities are listed under another name now: what they are called today, in English, or their slug
UNWIND $rows AS row
MATCH (target:Entity {id: row.id})
WITH target, 'en' AS language, {day: date(), revision: $revision} AS k
OPTIONAL CALL (target, k, language) {
  {{name}}
}
WITH target, coalesce(text, target.slug) AS name WHERE target.name <> name
SET target.name = name
RETURN count(target) AS changed
