// Access/revoke.cypher: one row, the key with an id, which is revoked from now on
MATCH (k:ApiKey {id: $id})
SET k.revoked = coalesce(k.revoked, datetime())
{{key}}
