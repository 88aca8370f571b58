// narrowed is k with the part of the window in which s and t both may have facts asked for. No walk between them holds in another.
CALL (k, s, t) {
  UNWIND [s, t] AS x
  CALL (k, x) {
    CALL (k, x) {
      MATCH (x)-[f:{{states}}]-()
      WHERE {{walked}}
      RETURN f.startEarliest AS began, f.endLatest AS ended
      UNION ALL
      WITH k, x WHERE k.happenings
      MATCH (x)-[f:{{happenings}}]-()
      WHERE {{walked}}
      RETURN f.startEarliest AS began, k.until AS ended
    }
    RETURN min(began) AS began, max(ended) AS ended
  }
  RETURN max(began) AS began, min(ended) AS ended
}
WITH k, s, t,
     k {.*, since: CASE WHEN began > k.since THEN began ELSE k.since END,
            until: CASE WHEN ended < k.until THEN ended ELSE k.until END} AS narrowed
