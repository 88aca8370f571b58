// Access/list.cypher: one row per key, the oldest first
MATCH (k:ApiKey)
{{key}}
ORDER BY created, id
