// Record/tellSources.cypher: how many sources are new or described anew
UNWIND $rows AS row
OPTIONAL MATCH (old:Source {slug: row.slug}) WHERE old.closed = $open
WITH row, old WHERE old IS NULL OR old.digest <> row.content.digest
SET old.closed = $revision
CREATE (s:Source)
SET s = row.content, s.recorded = $revision, s.closed = $open
RETURN count(s) AS changed
