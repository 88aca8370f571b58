// Bench/allSources.cypher: one row per source that stands, with all that is stored of it
MATCH (s:Source) WHERE s.closed = 9223372036854775807
RETURN properties(s) AS stored
