// Who held an office that began and ended between two days? Neither day shows it.
// In GraphQL: Query.meanwhile(between: "1938-01-01/1946-12-31", kinds: [HOLDS], certainty: CERTAIN).
WITH date('1938-01-01') AS first, date('1946-12-31') AS last
MATCH (holder)-[f:HOLDS]->(office)
WHERE first < f.startEarliest <= last AND f.endLatest < last
  AND f.best AND f.closed = 9223372036854775807
RETURN holder.id AS holder, office.id AS office, f.valid AS valid
ORDER BY f.startEarliest;
