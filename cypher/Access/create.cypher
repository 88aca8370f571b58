// Access/create.cypher: one row, the key that was made
CREATE (k:ApiKey {id: $id, hash: $hash, lastFour: $lastFour, name: $name, role: $role, created: datetime()})
SET k.expires = CASE WHEN $expires = '' THEN null ELSE datetime($expires) END
{{key}}
