UNWIND [$a, $b] AS id
MATCH (:Entity {id: id})-[f:TOOK_PART_IN]->(event:Entity)
WHERE f.vote IS NOT NULL AND f.best AND f.closed = 9223372036854775807
  AND f.startEarliest <= $until AND f.endLatest >= $since
WITH event, collect(DISTINCT CASE id WHEN $a THEN f.vote END) AS a, collect(DISTINCT CASE id WHEN $b THEN f.vote END) AS b
WHERE size(a) = 1 AND size(b) = 1
WITH a[0] AS a, b[0] AS b
RETURN count(*), sum(CASE WHEN a = b THEN 1 ELSE 0 END),
       sum(CASE WHEN a <> b AND a <> 'ABSTAIN' AND b <> 'ABSTAIN' THEN 1 ELSE 0 END),
       sum(CASE WHEN a <> b AND (a = 'ABSTAIN' OR b = 'ABSTAIN') THEN 1 ELSE 0 END)
