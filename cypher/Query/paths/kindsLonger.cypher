// Query/paths/kindsLonger.cypher: one row per fact of each step of the rarest paths that facts make, of least length or longer; the longer ones do not pass through what connects many. One without a path where there is none
CYPHER 25
{{fromto}}
{{era}}
CALL (narrowed, s, t) {
  WITH narrowed AS k, s, t WHERE k.since <= k.until
  CALL (k, s, t) {
    {{shortest of kinds}}
    RETURN collect(DISTINCT nodes(p)) AS shortest
  }
  WITH k, s, t, shortest, size(shortest[0]) - 1 AS least
  CALL (k, s, t, least) {
    {{longer of kinds}}
    RETURN collect(DISTINCT nodes(p)) AS longer
  }
  RETURN head(collect(shortest + longer)) AS walks
}
{{paths}}
