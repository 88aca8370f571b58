// Report/names.cypher: one row per version of a name that the record was ever told
MATCH (e:Entity)-[f:NAMED]->(e) WHERE f.version >= 0
RETURN e.id AS entity, f.text AS text, f.language AS language, f.nameKind AS nameKind, f.valid AS valid,
       {{recordedIn}} AS recorded, f.closed AS closed, f.version AS version
