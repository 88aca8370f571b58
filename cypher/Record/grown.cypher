// Record/grown.cypher: how many data sets have more claims or fewer, or are edited claim by claim and changed one
UNWIND $rows AS row
MATCH (old:DataSet {slug: row.slug}) WHERE old.closed = $open AND (row.growth <> 0 OR old.edited)
SET old.closed = $revision
CREATE (d:DataSet)
SET d = old {.*, facts: old.facts + row.growth, recorded: $revision, closed: $open}
RETURN count(d) AS changed
