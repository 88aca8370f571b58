// Record/tell.cypher: how many claims were written that the record did not know
UNWIND $rows AS row
MATCH (s:Entity {id: row.ends.subject})
MATCH (o:Entity {id: row.ends.object})
CREATE (s)-[f:$(row.ends.kind)]->(o)
SET f = row.content, f.best = row.best, f.told = $revision, f.recorded = $revision, f.closed = $open,
    f.version = f.key + '@' + toString($revision)
RETURN count(f) AS changed
