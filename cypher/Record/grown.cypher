// Record/grown.cypher: how many data sets have more claims or fewer, or are edited claim by claim and changed one, or say something else of themselves
UNWIND $rows AS row
MATCH (old:DataSet {slug: row.slug}) WHERE old.closed = $open AND (row.growth <> 0 OR old.edited OR row.said IS NOT NULL)
SET old.closed = $revision
CREATE (d:DataSet)
SET d = old {.*, facts: old.facts + row.growth, recorded: $revision, closed: $open}
SET d += coalesce(row.said, {})
RETURN count(d) AS changed
