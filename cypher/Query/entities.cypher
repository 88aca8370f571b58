// Query/entities.cypher: one row per entity asked for by its identity, if the record knows it
UNWIND $keys AS k
{{seen}}
MATCH (target:Entity {id: k.id})
WHERE target.recorded <= k.revision
RETURN k.at AS at, k.revision AS revision, target.id AS id, {{names}} AS names
