// Query/paths/statesShared.cypher: one row per fact of each step of the rarest paths of least length whose states share a day of an interval; one without a path where there is none
CYPHER 25
{{fromto}}
{{era}}
CALL (narrowed, s, t) {
  WITH narrowed AS k, s, t WHERE k.since <= k.until
  {{shortest of states}}
  RETURN collect(DISTINCT nodes(p)) AS walks
}
{{paths}}
