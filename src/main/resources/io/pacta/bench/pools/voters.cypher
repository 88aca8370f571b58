// Countries that voted, and from when to when.
MATCH (c:Country)-[f:TOOK_PART_IN]->(:Entity)
WHERE f.vote IS NOT NULL AND f.best AND f.closed = 9223372036854775807
RETURN c.id AS name, min(f.startLatest) AS since, max(f.endEarliest) AS until ORDER BY name
