// Record/retract.cypher: how many versions were closed without another after them
UNWIND $rows AS row
MATCH ()-[f]->() WHERE elementId(f) = row.element
SET f.closed = $revision, f.retracted = $revision
RETURN count(f) AS changed
