// Entity/neighbourhood.cypher: one row per entity shown around an entity, the nearest first and of these the one that connects the fewest, and one per fact between two of them; each with how many more there are
UNWIND $keys AS k
MATCH (x:Entity {id: k.parent})
CALL (k, x) {
  {{touching}}
}
WITH k, [{x: x, distance: 0, facts: facts, around: around}] AS known, 1 AS step
{{farther}}
{{farther}}
{{farther}}
CALL (known) {
  UNWIND known AS each
  WITH each ORDER BY each.distance, each.around, each.x.id
  RETURN collect(each) AS reached
}
// A fact between two entities was found at both.
CALL (reached) {
  UNWIND reached AS each
  UNWIND each.facts AS f
  WITH f, count(*) AS ends WHERE ends = 2
  RETURN count(f) AS facts
}
WITH k, size(reached) AS entities, facts, reached[..k.limit] AS shown
CALL (k, shown) {
  UNWIND range(0, size(shown) - 1) AS place
  UNWIND shown[place].facts AS f
  WITH f, max(place) AS place, count(*) AS ends WHERE ends = 2
  WITH f, shown[place].x AS x ORDER BY place, f.startEarliest, f.endLatest, f.key
  RETURN collect([f, x]) AS between
}
WITH k, entities, facts, shown, between[..k.most] AS between
CALL (shown, between) {
  UNWIND shown AS each
  RETURN null AS f, null AS x, each.x AS target
  UNION ALL
  UNWIND between AS each
  WITH each[0] AS f, each[1] AS x
  RETURN f, x, CASE startNode(f) WHEN x THEN endNode(f) ELSE startNode(f) END AS target
}
WITH k, x.id AS parent, f, target,
     entities - size(shown) AS entitiesLeftOut, facts - size(between) AS factsLeftOut
RETURN k.at AS at, entitiesLeftOut, factsLeftOut, parent, k.revision AS revision, {{columns}}, {{own}}
