// Query/paths/statesOnDay.cypher: one row per fact of each step of the rarest paths of least length that states make on a day; one without a path where there is none
{{fromto}}
CALL (k, s, t) {
  MATCH p = ALL SHORTEST (s) (()-[f:{{states}} WHERE {{walked}}]-()){1,6} (t)
  WHERE length(p) <= k.maxLength
  WITH p LIMIT 10000
  RETURN collect(DISTINCT nodes(p)) AS walks
}
{{paths}}
