// Export/dataSets.cypher: one row per data set that the record knew at a revision, by slug
MATCH (d:DataSet) WHERE d.slug > ''
WITH d ORDER BY d.slug WHERE d.recorded <= $revision AND d.closed > $revision
RETURN d.slug AS slug, d.name AS name, d.version AS version, d.licence AS licence, d.covers AS covers,
       d.precedence AS precedence, d.authorities AS authorities, d.listsAll AS listsAll, d.counts AS counts,
       d.complete AS complete, d.edited AS edited
