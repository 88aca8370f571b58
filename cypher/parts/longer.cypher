// The walks p from s to t that have more than the least steps, the shortest 2,000, whose facts share a day of the window. They do not pass through what connects many.
CALL (k, s, t, least) {
  WITH k, s, t, least WHERE k.maxLength <= 4
  MATCH p = SHORTEST 2000 ((s) ((x WHERE x <> t)-[f:KINDS WHERE {{walked}}]-(y WHERE {{narrow}})){1,4} (t) WHERE least < size(f) AND size(f) <= k.maxLength AND {{shared}} AND {{once}})
  RETURN p
  UNION ALL
  WITH k, s, t, least WHERE k.maxLength > 4
  MATCH p = SHORTEST 2000 ((s) ((x WHERE x <> t)-[f:KINDS WHERE {{walked}}]-(y WHERE {{narrow}})){1,6} (t) WHERE least < size(f) AND size(f) <= k.maxLength AND {{shared}} AND {{once}})
  RETURN p
}
