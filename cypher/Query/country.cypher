// Query/country.cypher: one row per country and code with this value, in the schemes that name countries
UNWIND $keys AS k
{{seen}}
MATCH (target:Country)-[f:IDENTIFIED {value: k.value}]->(target)
WHERE f.scheme IN ['ISO2', 'ISO3', 'ISO_3166_3', 'COW_ABBR'] AND {{recorded}}
RETURN k.at AS at, k.revision AS revision, target.id AS id, f.scheme AS scheme, f.value AS value,
       f.valid AS valid, {{names}} AS names
