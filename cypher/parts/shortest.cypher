// The walks p of least length from s to t along KINDS, at most 10,000, whose facts share a day of the window.
CALL (k, s, t) {
  WITH k, s, t WHERE k.maxLength <= 4
  MATCH p = ALL SHORTEST ((s) (()-[f:KINDS WHERE {{walked}}]-()){1,4} (t) WHERE size(f) <= k.maxLength AND {{shared}})
  RETURN p
  UNION ALL
  WITH k, s, t WHERE k.maxLength > 4
  MATCH p = ALL SHORTEST ((s) (()-[f:KINDS WHERE {{walked}}]-()){1,6} (t) WHERE size(f) <= k.maxLength AND {{shared}})
  RETURN p
}
WITH p LIMIT 10000
