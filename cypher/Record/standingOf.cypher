// Record/standingOf.cypher: one row per version of the data sets that stands
MATCH (s:Entity)-[f:{{kinds}}|NAMED|EXISTED|IDENTIFIED|DESCRIBED]->(o:Entity)
WHERE f.dataSet IN $dataSets AND f.closed = $open
RETURN {{standing}}
