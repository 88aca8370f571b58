// known has also the entities one step farther, if that is asked for: each with its distance, the facts f asked for at it, and how many others it connects. Every entity is expanded once.
CALL (k, known, step) {
  UNWIND CASE WHEN step <= k.depth THEN known ELSE [] END AS each
  UNWIND each.facts AS f
  WITH each, CASE startNode(f) WHEN each.x THEN endNode(f) ELSE startNode(f) END AS y
  UNWIND [[each.x, each.distance], [y, each.distance + 1]] AS reached
  WITH reached[0] AS x, min(reached[1]) AS distance WHERE distance = step
  CALL (k, x) {
    {{touching}}
  }
  RETURN collect({x: x, distance: step, facts: facts, around: around}) AS further
}
WITH k, known + further AS known, step + 1 AS step
