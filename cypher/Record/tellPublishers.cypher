// Record/tellPublishers.cypher: how many data sets are new, say something else of themselves, changed what they claim, or are complete now
UNWIND $rows AS row
OPTIONAL MATCH (old:DataSet {slug: row.slug}) WHERE old.closed = $open
WITH row, old WHERE old IS NULL OR row.touched OR old.digest <> row.content.digest OR (row.last AND NOT old.complete)
SET old.closed = $revision
CREATE (d:DataSet)
SET d = row.content, d.facts = coalesce(old.facts, 0) + row.growth, d.complete = row.last, d.recorded = $revision, d.closed = $open
RETURN count(d) AS changed
