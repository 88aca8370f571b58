// What revisions after k.newerThan did to claims of one kind. A bound that is null, where the kind is not asked for, finds nothing in the index.
MATCH (s)-[f:KIND]->(o)
WHERE f.version >= CASE WHEN 'KIND' IN k.kinds THEN (k.newerThan + 1) * 4294967296 END AND f.recorded <= k.revision
  AND (k.of IS NULL OR s.id IN k.of OR o.id IN k.of)
OPTIONAL MATCH (s)-[previous:KIND {key: f.key}]->(o) WHERE previous.closed = f.recorded
RETURN {number: f.recorded, before: previous, after: f} AS entry
UNION ALL
MATCH (s)-[f:KIND]->(o)
WHERE f.retracted > CASE WHEN 'KIND' IN k.kinds THEN k.newerThan END AND f.retracted <= k.revision
  AND (k.of IS NULL OR s.id IN k.of OR o.id IN k.of)
RETURN {number: f.retracted, before: f, after: null} AS entry
