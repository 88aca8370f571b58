// Entity/neighbourhood.cypher: one row per entity shown around an entity, the nearest first and of these the one that connects the fewest, and one per fact between two of them; each with how many more there are
UNWIND $keys AS k
MATCH (c:Entity {id: k.parent})
CALL (k, c) {
  WITH k, c AS x
  CALL (k, x) {
    {{around}}
  }
  WITH x, y WHERE y <> x
  RETURN collect(y) AS one
}
CALL (k, c, one) {
  UNWIND CASE WHEN k.depth > 1 THEN one ELSE [] END AS x
  CALL (k, x) {
    {{around}}
  }
  WITH DISTINCT c, one, y WHERE y <> c AND NOT y IN one
  RETURN collect(y) AS two
}
CALL (k, c, one, two) {
  UNWIND CASE WHEN k.depth > 2 THEN two ELSE [] END AS x
  CALL (k, x) {
    {{around}}
  }
  WITH DISTINCT c, one, two, y WHERE y <> c AND NOT y IN one AND NOT y IN two
  RETURN collect(y) AS three
}
CALL (k, c, one, two, three) {
  UNWIND [0, 1, 2, 3] AS distance
  UNWIND [[c], one, two, three][distance] AS x
  CALL (k, x) {
    CALL (k, x) {
      {{around}}
    }
    RETURN count(y) AS around
  }
  WITH x, distance, around ORDER BY distance, around, x.id
  RETURN collect(x) AS reached
}
WITH k, reached, reached[..k.limit] AS shown
CALL (k, reached) {
  UNWIND CASE WHEN size(reached) > k.limit THEN reached ELSE [] END AS x
  CALL (k, x) {
    {{around}}
  }
  WITH k, reached, x, y AS target WHERE target IN reached AND x.id < target.id
  CALL (k, x, target) {
    {{between}}
  }
  RETURN count(f) AS facts
}
CALL (k, shown) {
  UNWIND range(1, size(shown) - 1) AS place
  WITH k, place, shown[place] AS x, shown[..place] AS earlier
  CALL (k, x) {
    {{around}}
  }
  WITH k, place, x, y AS target WHERE target IN earlier
  CALL (k, x, target) {
    {{between}}
  }
  WITH f, x, target ORDER BY place, f.startEarliest, f.endLatest, f.key
  RETURN collect([f, x, target]) AS between
}
WITH k, reached, shown, between[..k.most] AS between,
     CASE WHEN size(reached) > k.limit THEN facts ELSE size(between) END AS facts
CALL (k, shown, between) {
  UNWIND shown AS target
  RETURN null AS f, null AS x, target
  UNION ALL
  UNWIND between AS each
  RETURN each[0] AS f, each[1] AS x, each[2] AS target
}
WITH k {.*, parent: x.id} AS k, f, target,
     size(reached) - size(shown) AS entitiesLeftOut, facts - size(between) AS factsLeftOut
RETURN k.at AS at, entitiesLeftOut, factsLeftOut, k.parent AS parent, {{columns}}, {{own}}
