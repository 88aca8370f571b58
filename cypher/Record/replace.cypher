// Record/replace.cypher: how many versions were closed and followed by one with new content
UNWIND $rows AS row
MATCH (s)-[old]->(o) WHERE elementId(old) = row.element
SET old.closed = $revision
CREATE (s)-[f:$(type(old))]->(o)
SET f += row.content
RETURN count(f) AS changed
