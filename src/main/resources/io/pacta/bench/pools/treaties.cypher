// Treaties with parties, and from when to when they bound some.
MATCH (t:Treaty)<-[f:PARTY_TO]-(:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND NOT t:Copy
RETURN t.slug AS name, min(f.startLatest) AS since, max(f.endEarliest) AS until ORDER BY name
