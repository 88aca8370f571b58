// Query/entities.cypher: one row per entity asked for by its identity, if the record knows it
UNWIND $keys AS k
{{seen}}
MATCH (asked:Entity {id: k.id})
WHERE asked.recorded <= k.revision
OPTIONAL MATCH (asked)-[m:MERGED_INTO]->(into:Entity) WHERE m.recorded <= k.revision AND m.closed > k.revision
WITH k, coalesce(into, asked) AS target
RETURN k.at AS at, {id: target.id, revision: k.revision, names: {{names}}} AS root
