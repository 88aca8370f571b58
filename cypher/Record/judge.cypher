// Record/judge.cypher: how many versions were closed and followed by one that is best or no longer
UNWIND $rows AS row
MATCH (s)-[old]->(o) WHERE elementId(old) = row.element
CREATE (s)-[f:$(type(old))]->(o)
SET f = old {.*, best: row.best, told: coalesce(old.told, {{recordedIn for old}}), version: row.version}
SET old.closed = $revision
RETURN count(f) AS changed
