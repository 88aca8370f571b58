// Who stayed in an organization, in another status? Bound on both days, and not alike.
// In GraphQL: Query.changes(between: "1970-12-31/2010-12-31", kinds: [MEMBER_OF], certainty: CERTAIN), those that CHANGED.
WITH date('1970-12-31') AS first, date('2010-12-31') AS last
MATCH (member)-[before:MEMBER_OF]->(organization)<-[after:MEMBER_OF]-(member)
WHERE before.endLatest >= first AND before.endLatest < last
  AND before.startLatest <= first AND before.endEarliest >= first
  AND after.startLatest <= last AND after.endEarliest >= last
  AND before.status <> after.status
  AND all(f IN [before, after] WHERE f.best AND f.closed = 9223372036854775807)
RETURN member.id AS member, organization.id AS organization, before.status AS then, after.status AS now;
