// Record/emptied.cypher: a data set of which nothing stands any more, and which is an authority for nothing
MATCH (old:DataSet {slug: $dataSet}) WHERE old.closed = $open
SET old.closed = $revision
CREATE (d:DataSet)
SET d = old {.*, facts: 0, complete: true, authorities: null, listsAll: null, counts: null, digest: '', recorded: $revision, closed: $open}
RETURN d.slug AS slug
