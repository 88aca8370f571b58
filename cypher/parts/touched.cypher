// The ends of versions of claims of one kind that revisions after $after recorded, and of those that they took back; at most $most of each.
MATCH (s)-[f:KIND]->(o) WHERE f.version >= ($after + 1) * 4294967296
RETURN 'KIND' AS kind, s, o, {{recordedIn}} AS number LIMIT $most
UNION ALL
MATCH (s)-[f:KIND]->(o) WHERE f.retracted > $after AND f.version IS NOT NULL
RETURN 'KIND' AS kind, s, o, f.retracted AS number LIMIT $most
