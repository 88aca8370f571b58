// Check/uncited.cypher: one row per claim that cites nothing
MATCH (s:Entity)-[f]->(o:Entity)
WHERE f.closed = $open AND size(coalesce(f.citations, [])) = 0
RETURN s.id AS subject, type(f) AS kind, o.id AS object, {{valid}} AS valid, f.dataSet AS dataSet
