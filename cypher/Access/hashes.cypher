// Access/hashes.cypher: one row per key, with the hash by which it is found
MATCH (k:ApiKey)
{{key}}, k.hash AS hash
