// Query/entity.cypher: one row per entity and code with this value in this scheme
UNWIND $keys AS k
{{seen}}
MATCH (target:Entity)-[f:IDENTIFIED {value: k.value, scheme: k.scheme}]->(target)
WHERE {{recorded}}
RETURN k.at AS at, k.revision AS revision, target.id AS id, f.scheme AS scheme, f.value AS value,
       f.valid AS valid, {{names}} AS names
