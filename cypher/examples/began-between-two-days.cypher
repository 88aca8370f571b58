// Which memberships that did not hold on the last day of 1990 held on the last day of 1995?
// In GraphQL: Query.changes(between: "1990-12-31/1995-12-31", kinds: [MEMBER_OF], certainty: CERTAIN), those that BEGAN.
WITH date('1990-12-31') AS first, date('1995-12-31') AS last
MATCH (member)-[f:MEMBER_OF]->(organization)
WHERE f.startEarliest > first AND f.startLatest <= last AND f.endEarliest >= last
  AND f.best AND f.closed = 9223372036854775807
  AND NOT EXISTS { (member)-[other:MEMBER_OF]->(organization)
                   WHERE other.best AND other.closed = 9223372036854775807
                     AND other.startEarliest <= first AND other.endLatest >= first }
RETURN member.id AS member, organization.id AS organization, f.status AS status, f.valid AS valid
ORDER BY f.startEarliest, member;
