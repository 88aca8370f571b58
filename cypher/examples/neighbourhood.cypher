// What lies around the CSTO on 1 January 2007, two steps away at most, as a graph.
// In GraphQL: Organization.neighbourhood, with depth 2.
MATCH p = (:Entity {id: 'organization:csto'})
  (()-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF
    WHERE f.best AND f.closed = 9223372036854775807
      AND f.startEarliest <= date('2007-01-01') <= f.endLatest]-()){1,2}
  ()
RETURN p LIMIT 200;
