// Happenings of one kind that may have occurred between the two days.
WITH k WHERE k.of IS NULL AND 'KIND' IN k.kinds
MATCH ()-[f:KIND]->()
WHERE {{happens}} AND {{recorded}}
RETURN f
