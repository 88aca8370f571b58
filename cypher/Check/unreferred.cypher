// Check/unreferred.cypher: one row per entity that no fact connects with another
MATCH (s:Entity)
WHERE NOT EXISTS { (s)-[f]-(o:Entity) WHERE o <> s AND f.closed = $open }
RETURN s.id AS subject
