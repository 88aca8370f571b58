// Organizations with members, and from when to when they had some.
MATCH (o:Organization)<-[f:MEMBER_OF]-(:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL' AND NOT o:Copy
RETURN o.slug AS name, min(f.startLatest) AS since, max(f.endEarliest) AS until ORDER BY name
