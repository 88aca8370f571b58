// Edit/dataSets.cypher: one row per data set of some slugs that the record knows, and whether people write it claim by claim
UNWIND $ids AS slug
MATCH (d:DataSet {slug: slug}) WHERE d.closed = $open
RETURN d.slug AS slug, coalesce(d.edited, false) AS edited
