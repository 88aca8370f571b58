// How were Uzbekistan and Russia connected on 1 January 2007? The shortest ways along facts that held that day.
// In GraphQL: Query.paths, which also weighs them.
MATCH p = ALL SHORTEST
  (:Entity {id: 'country:uzbekistan'})
  (()-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF
    WHERE f.best AND f.closed = 9223372036854775807 // the best claim, not taken back since
      AND f.startEarliest <= date('2007-01-01') <= f.endLatest]-()){1,4}
  (:Entity {id: 'country:russia'})
RETURN p LIMIT 25;
