// Country/code.cypher: one row per ISO 3166-1 alpha-3 code that a country has had
UNWIND $keys AS k
MATCH (e:Entity {id: k.parent})-[f:IDENTIFIED {scheme: 'ISO3'}]->(e)
WHERE {{recorded}}
RETURN k.at AS at, f.scheme AS scheme, f.value AS value, f.valid AS valid
