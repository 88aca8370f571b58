// Record/identifiers.cypher: one row per code that is known of an entity now, and best
MATCH (e:Entity)-[f:IDENTIFIED]->(e)
USING INDEX f:IDENTIFIED(value, scheme)
WHERE f.value IS NOT NULL AND f.scheme IS NOT NULL AND f.best AND f.closed = $open
RETURN f.scheme AS scheme, f.value AS value, e.id AS entity, f.valid AS valid
