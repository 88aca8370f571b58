// The codes of countries that were members of something, and from when to when.
MATCH (c:Country)-[i:IDENTIFIED]->(c)
WHERE i.scheme = 'ISO3' AND i.best AND i.closed = 9223372036854775807
MATCH (c)-[f:MEMBER_OF]->(:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL' AND NOT c:Copy
RETURN i.value AS name, min(f.startLatest) AS since, max(f.endEarliest) AS until ORDER BY name
