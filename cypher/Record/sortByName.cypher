// Record/sortByName.cypher: how many entities are listed under another name now: what they are called today, in English
UNWIND $rows AS row
MATCH (target:Entity {id: row.id})
WITH target, 'en' AS language, {day: date(), revision: $revision} AS k
CALL (target, k, language) {
  {{name}}
}
WITH target, text WHERE target.name <> text
SET target.name = text
RETURN count(target) AS changed
