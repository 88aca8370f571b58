// Between which entities a state of one kind may have ended.
WITH k WHERE k.of IS NULL AND 'KIND' IN k.kinds
MATCH (s)-[f:KIND]->(o)
WHERE {{ceases}} AND {{recorded}}
RETURN 'KIND' AS kind, s, o
