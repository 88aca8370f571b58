// States of one kind that may have come and gone between the two days.
WITH k WHERE k.of IS NULL AND 'KIND' IN k.kinds
MATCH ()-[f:KIND]->()
WHERE {{passes}} AND {{recorded}}
RETURN f
