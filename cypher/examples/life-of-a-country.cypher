// What happened between France and the world in the 1990s? The graph of everything that began or happened then.
// A state has four days, a happening the first and the last of them. In GraphQL: Country.timeline(where: {during: "199X", what: [BEGAN, HAPPENED]}).
MATCH change = (:Entity {id: 'country:france'})-[f]-(other)
WHERE f.best AND f.closed = 9223372036854775807
  AND date('1990-01-01') <= f.startEarliest AND coalesce(f.startLatest, f.endLatest) <= date('1999-12-31')
RETURN change;
