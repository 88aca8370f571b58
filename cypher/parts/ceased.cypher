// Between which entities a state of one kind may have ended. A bound that is null, where the kind or the whole world is not asked for, finds nothing in the index.
MATCH (s)-[f:KIND]->(o)
WHERE f.endLatest >= CASE WHEN k.of IS NULL AND 'KIND' IN k.kinds THEN k.betweenSince END
  AND {{ceases}} AND {{recorded}}
RETURN 'KIND' AS kind, s, o
