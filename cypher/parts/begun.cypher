// Between which entities a state of one kind may have begun. A bound that is null, where the kind or the whole world is not asked for, finds nothing in the index.
MATCH (s)-[f:KIND]->(o)
WHERE f.startEarliest <= CASE WHEN k.of IS NULL AND 'KIND' IN k.kinds THEN k.betweenUntil END
  AND {{begins}} AND {{recorded}}
RETURN 'KIND' AS kind, s, o
