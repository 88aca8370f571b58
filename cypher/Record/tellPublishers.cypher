// Record/tellPublishers.cypher: how many data sets are new, say something else of themselves, or changed what they claim
UNWIND $rows AS row
OPTIONAL MATCH (old:DataSet {slug: row.slug}) WHERE old.closed = $open
WITH row, old WHERE old IS NULL OR row.touched OR old.digest <> row.content.digest
SET old.closed = $revision
CREATE (d:DataSet)
SET d = row.content, d.facts = row.facts, d.recorded = $revision, d.closed = $open
RETURN count(d) AS changed
