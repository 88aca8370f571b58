// Countries that were members of something, and from when to when.
MATCH (c:Country)-[f:MEMBER_OF]->(:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL' AND NOT c:Copy
RETURN c.id AS name, min(f.startLatest) AS since, max(f.endEarliest) AS until ORDER BY name
