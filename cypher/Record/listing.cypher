// Record/listing.cypher: one row per data set that lists all facts of a kind about an entity, or says when it counts one
MATCH (d:DataSet)
WHERE d.closed = $open AND (any(listed IN d.listsAll WHERE split(listed, ' ')[1] IN $ids)
                           OR any(counted IN d.counts WHERE split(counted, ' ')[0] IN $ids))
RETURN d.slug AS slug, d.name AS name, d.version AS version, d.licence AS licence, d.covers AS covers,
       d.precedence AS precedence, d.authorities AS authorities, d.listsAll AS listsAll, d.counts AS counts, d.edited AS edited
