// Edit/entities.cypher: one row per id that is known: the entity that it stands for now, and the newest revision that changed what the entity says of itself
UNWIND $ids AS id
MATCH (asked:Entity {id: id})
OPTIONAL MATCH (asked)-[m:MERGED_INTO]->(into:Entity) WHERE m.closed = $open
WITH id, coalesce(into, asked) AS e
CALL (e) {
  OPTIONAL MATCH (e)-[f:NAMED|EXISTED|IDENTIFIED|DESCRIBED]->(e)
  RETURN max(CASE WHEN f.closed < $open THEN f.closed ELSE {{recordedIn}} END) AS changed
}
RETURN id, e.id AS entity, coalesce(changed, e.recorded) AS changed
