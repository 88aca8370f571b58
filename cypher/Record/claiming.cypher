// Record/claiming.cypher: one row per data set of which claims stand
MATCH (d:DataSet) WHERE d.closed = $open AND d.facts > 0
RETURN d.slug AS slug
