// Record/publishers.cypher: one row per data set that the record knows
MATCH (d:DataSet) WHERE d.closed = $open
RETURN d.slug AS slug, d.precedence AS precedence, d.authorities AS authorities
