// Access/find.cypher: one row, the key with a hash
MATCH (k:ApiKey {hash: $hash})
{{key}}
