// Record/replace.cypher: how many versions were closed and followed by one with new content
UNWIND $rows AS row
MATCH (s)-[old]->(o) WHERE elementId(old) = row.element
SET old.closed = $revision
CREATE (s)-[f:$(type(old))]->(o)
SET f = row.content, f.best = row.best, f.told = old.told, f.recorded = $revision, f.closed = $open,
    f.version = f.key + '@' + toString($revision)
RETURN count(f) AS changed
