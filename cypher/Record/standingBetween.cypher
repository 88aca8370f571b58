// Record/standingBetween.cypher: one row per version of a kind that stands between two entities
UNWIND $places AS place
MATCH (s:Entity {id: place.subject})-[f:{{kinds}}|NAMED|EXISTED|IDENTIFIED|DESCRIBED]->(o:Entity {id: place.object})
WHERE type(f) = place.kind AND f.closed = $open
RETURN {{standing}}
