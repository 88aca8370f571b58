// Query/paths/statesLonger.cypher: one row per fact of each step of the rarest paths that states make, of least length or longer; the longer ones do not pass through what connects many. One without a path where there is none
CYPHER 25
{{fromto}}
{{era}}
CALL (narrowed, s, t) {
  WITH narrowed AS k, s, t WHERE k.since <= k.until
  CALL (k, s, t) {
    WITH k, s, t WHERE k.maxLength <= 4
    MATCH p = ALL SHORTEST ((s) (()-[f:{{states}} WHERE {{walked}}]-()){1,4} (t) WHERE size(f) <= k.maxLength AND {{shared}})
    RETURN p LIMIT 10000
    UNION
    WITH k, s, t WHERE k.maxLength > 4
    MATCH p = ALL SHORTEST ((s) (()-[f:{{states}} WHERE {{walked}}]-()){1,6} (t) WHERE size(f) <= k.maxLength AND {{shared}})
    RETURN p LIMIT 10000
    UNION
    WITH k, s, t WHERE k.maxLength <= 4
    MATCH p = SHORTEST 2000 ((s) (()-[f:{{states}} WHERE {{walked}}]-(y WHERE {{narrow}})){1,4} (t) WHERE size(f) <= k.maxLength AND {{shared}} AND {{once}})
    RETURN p
    UNION
    WITH k, s, t WHERE k.maxLength > 4
    MATCH p = SHORTEST 2000 ((s) (()-[f:{{states}} WHERE {{walked}}]-(y WHERE {{narrow}})){1,6} (t) WHERE size(f) <= k.maxLength AND {{shared}} AND {{once}})
    RETURN p
  }
  RETURN collect(DISTINCT nodes(p)) AS walks
}
{{paths}}
