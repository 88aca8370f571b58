// Edit/authorities.cypher: one row per data set that is the authority for facts of a kind about an entity
MATCH (d:DataSet) WHERE d.closed = $open AND any(each IN d.authorities WHERE split(each, ' ')[1] = $id)
RETURN d.slug AS slug
