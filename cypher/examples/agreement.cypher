// How did the United States and Russia vote, year by year? In GraphQL: Query.agreement.
// The starter world has no roll calls, and answers with one row that says 0. After
//   ./pacta import unga-votes un_votes.csv un_roll_calls.csv
// there is one for each year.
OPTIONAL MATCH (:Entity {id: 'country:united-states'})-[a:TOOK_PART_IN]->(:Event)<-[b:TOOK_PART_IN]-(:Entity {id: 'country:russia'})
WHERE a.best AND b.best AND a.closed = 9223372036854775807 AND b.closed = 9223372036854775807
  AND a.vote IS NOT NULL AND b.vote IS NOT NULL
RETURN a.startEarliest.year AS year, count(a) AS rollCalls,
       sum(CASE WHEN a.vote = b.vote THEN 1 ELSE 0 END) AS same,
       sum(CASE WHEN a.vote <> b.vote AND NOT 'ABSTAIN' IN [a.vote, b.vote] THEN 1 ELSE 0 END) AS opposite
ORDER BY year;
