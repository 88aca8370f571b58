// Query/agreement.cypher: one row per year with roll calls at which both voted, or one without; each with the ids that are of no entity
UNWIND $keys AS k
{{seen}}
WITH k, [k.a, k.b] AS ids
WITH k, ids, {{meant}} AS meant
WITH k {.*, a: meant[0], b: meant[1]} AS k, [place IN [0, 1] WHERE meant[place] IS NULL | ids[place]] AS unknown
OPTIONAL CALL (k) {
  UNWIND [k.a, k.b] AS id
  MATCH (:Entity {id: id})-[f:TOOK_PART_IN]->(event)
  WHERE f.vote IS NOT NULL AND {{held}}
  WITH event, id, collect(DISTINCT f.vote) AS votes,
       min(f.startEarliest) AS earliest, max(f.endLatest) AS latest
  WHERE size(votes) = 1
  WITH event, max(CASE id WHEN k.a THEN votes[0] END) AS a, max(CASE id WHEN k.b THEN votes[0] END) AS b,
       min(earliest) AS earliest, max(latest) AS latest
  WHERE a IS NOT NULL AND b IS NOT NULL
  WITH CASE earliest.year WHEN latest.year THEN latest.year END AS year, a = b AS same, 'ABSTAIN' IN [a, b] AS abstained
  RETURN year, count(*) AS rollCalls,
         sum(CASE WHEN same THEN 1 ELSE 0 END) AS same,
         sum(CASE WHEN NOT same AND NOT abstained THEN 1 ELSE 0 END) AS opposite
  ORDER BY year
}
RETURN k.at AS at, year, rollCalls, same, opposite,
       unknown, k.revision AS revision
ORDER BY at, year
