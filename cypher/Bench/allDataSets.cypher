// Bench/allDataSets.cypher: one row per data set that stands, with all that is stored of it
MATCH (d:DataSet) WHERE d.closed = 9223372036854775807
RETURN properties(d) AS stored
