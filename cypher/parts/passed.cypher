// States of one kind that may have come and gone between the two days. A bound that is null, where the kind or the whole world is not asked for, finds nothing in the index.
MATCH ()-[f:KIND]->()
WHERE f.startEarliest <= CASE WHEN k.of IS NULL AND 'KIND' IN k.kinds THEN k.betweenUntil END
  AND {{passes}} AND {{recorded}}
RETURN f
