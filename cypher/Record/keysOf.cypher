// Record/keysOf.cypher: one row per claim of a data set that stands: its key, and what it is about
MATCH ()-[f:MEMBER_OF]->(o) WHERE f.key STARTS WITH $prefixes.MEMBER_OF AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'MEMBER_OF' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:PARTY_TO]->(o) WHERE f.key STARTS WITH $prefixes.PARTY_TO AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'PARTY_TO' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:HOLDS]->(o) WHERE f.key STARTS WITH $prefixes.HOLDS AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'HOLDS' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:OFFICE_OF]->(o) WHERE f.key STARTS WITH $prefixes.OFFICE_OF AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'OFFICE_OF' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:PART_OF]->(o) WHERE f.key STARTS WITH $prefixes.PART_OF AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'PART_OF' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:ACTED_ON]->(o) WHERE f.key STARTS WITH $prefixes.ACTED_ON AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'ACTED_ON' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:FOUNDED_BY]->(o) WHERE f.key STARTS WITH $prefixes.FOUNDED_BY AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'FOUNDED_BY' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:AMENDS]->(o) WHERE f.key STARTS WITH $prefixes.AMENDS AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'AMENDS' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:EXTENDS]->(o) WHERE f.key STARTS WITH $prefixes.EXTENDS AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'EXTENDS' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:SUPERSEDES]->(o) WHERE f.key STARTS WITH $prefixes.SUPERSEDES AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'SUPERSEDES' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:SUCCEEDED_BY]->(o) WHERE f.key STARTS WITH $prefixes.SUCCEEDED_BY AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'SUCCEEDED_BY' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:TOOK_PART_IN]->(o) WHERE f.key STARTS WITH $prefixes.TOOK_PART_IN AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'TOOK_PART_IN' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:NAMED]->(o) WHERE f.key STARTS WITH $prefixes.NAMED AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'NAMED' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:EXISTED]->(o) WHERE f.key STARTS WITH $prefixes.EXISTED AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'EXISTED' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:IDENTIFIED]->(o) WHERE f.key STARTS WITH $prefixes.IDENTIFIED AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'IDENTIFIED' AS kind, o.id AS object, f.key AS key
UNION ALL
MATCH ()-[f:DESCRIBED]->(o) WHERE f.key STARTS WITH $prefixes.DESCRIBED AND f.dataSet = $dataSet AND f.closed = $open
RETURN 'DESCRIBED' AS kind, o.id AS object, f.key AS key
