// Record/mergers.cypher: one row per entity that is one with another now
MATCH (e:Entity)-[m:MERGED_INTO {closed: $open}]->(into:Entity)
RETURN e.id AS id, into.id AS entity
