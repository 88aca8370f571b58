// Through what were Uzbekistan and Georgia connected at some time of 1992 to 1999, both at the same time?
// allReduce carries the interval that the steps have in common: it gets shorter with each, and ends the walk when nothing is left of it.
// In GraphQL: Query.paths, with during "1992/1999".
CYPHER 25
MATCH p = ALL SHORTEST (
  (:Entity {id: 'country:uzbekistan'})
  (()-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF WHERE f.best AND f.closed = 9223372036854775807]-()){1,4}
  (:Entity {id: 'country:georgia'})
  WHERE allReduce(
    so = {since: date('1992-01-01'), until: date('1999-12-31')},
    g IN f |
      {since: CASE WHEN g.startEarliest > so.since THEN g.startEarliest ELSE so.since END,
       until: CASE WHEN g.endLatest < so.until THEN g.endLatest ELSE so.until END},
    so.since <= so.until))
RETURN p LIMIT 25;
