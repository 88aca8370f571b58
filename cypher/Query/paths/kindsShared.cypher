// Query/paths/kindsShared.cypher: one row per fact of each step of the rarest paths of least length whose facts share a day of an interval; one without a path where there is none
CYPHER 25
{{fromto}}
{{era}}
CALL (narrowed, s, t) {
  WITH narrowed AS k, s, t WHERE k.since <= k.until
  CALL (k, s, t) {
    WITH k, s, t WHERE k.maxLength <= 4
    MATCH p = ALL SHORTEST ((s) (()-[f:{{kinds}} WHERE {{walked}}]-()){1,4} (t) WHERE size(f) <= k.maxLength AND {{shared}})
    RETURN p
    UNION ALL
    WITH k, s, t WHERE k.maxLength > 4
    MATCH p = ALL SHORTEST ((s) (()-[f:{{kinds}} WHERE {{walked}}]-()){1,6} (t) WHERE size(f) <= k.maxLength AND {{shared}})
    RETURN p
  }
  WITH p LIMIT 10000
  RETURN collect(DISTINCT nodes(p)) AS walks
}
{{paths}}
