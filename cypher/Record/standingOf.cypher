// Record/standingOf.cypher: one row per version of a data set that stands, found by how its keys begin
MATCH (s:Entity)-[f:MEMBER_OF]->(o:Entity) WHERE f.key STARTS WITH $prefixes.MEMBER_OF AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:PARTY_TO]->(o:Entity) WHERE f.key STARTS WITH $prefixes.PARTY_TO AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:HOLDS]->(o:Entity) WHERE f.key STARTS WITH $prefixes.HOLDS AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:OFFICE_OF]->(o:Entity) WHERE f.key STARTS WITH $prefixes.OFFICE_OF AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:PART_OF]->(o:Entity) WHERE f.key STARTS WITH $prefixes.PART_OF AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:ACTED_ON]->(o:Entity) WHERE f.key STARTS WITH $prefixes.ACTED_ON AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:FOUNDED_BY]->(o:Entity) WHERE f.key STARTS WITH $prefixes.FOUNDED_BY AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:AMENDS]->(o:Entity) WHERE f.key STARTS WITH $prefixes.AMENDS AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:EXTENDS]->(o:Entity) WHERE f.key STARTS WITH $prefixes.EXTENDS AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:SUPERSEDES]->(o:Entity) WHERE f.key STARTS WITH $prefixes.SUPERSEDES AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:SUCCEEDED_BY]->(o:Entity) WHERE f.key STARTS WITH $prefixes.SUCCEEDED_BY AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:TOOK_PART_IN]->(o:Entity) WHERE f.key STARTS WITH $prefixes.TOOK_PART_IN AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:NAMED]->(o:Entity) WHERE f.key STARTS WITH $prefixes.NAMED AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:EXISTED]->(o:Entity) WHERE f.key STARTS WITH $prefixes.EXISTED AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:IDENTIFIED]->(o:Entity) WHERE f.key STARTS WITH $prefixes.IDENTIFIED AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
UNION ALL
MATCH (s:Entity)-[f:DESCRIBED]->(o:Entity) WHERE f.key STARTS WITH $prefixes.DESCRIBED AND f.dataSet = $dataSet AND f.closed = $open
RETURN {{standing}}
