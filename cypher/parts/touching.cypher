// The facts asked for at x in the window, and how many others they connect it with.
CALL (k, x) {
  MATCH (x)-[f:{{states}}]-(y)
  WHERE {{walked}}
  RETURN f, y
  UNION ALL
  WITH k, x WHERE k.happenings
  MATCH (x)-[f:{{happenings}}]-(y)
  WHERE {{walked}}
  RETURN f, y
}
RETURN collect(f) AS facts, count(DISTINCT y) AS around
