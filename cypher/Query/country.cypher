// Query/country.cypher: one row per country and code with this value, in the schemes that name countries
UNWIND $keys AS k
{{seen}}
MATCH (target:Country)-[f:IDENTIFIED {value: k.value}]->(target)
WHERE f.scheme IN ['ISO2', 'ISO3', 'ISO_3166_3', 'COW_ABBR'] AND {{recorded}}
RETURN k.at AS at, {id: target.id, revision: k.revision, names: {{names}},
                    scheme: f.scheme, value: f.value, valid: f.valid} AS root
