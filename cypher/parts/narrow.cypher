// y is where the walk ends; or it connects at most 50 others in the window, and is not where the walk began.
y = t OR y <> s AND COUNT {
  MATCH (y)-[g:{{kinds}}]-(z)
  WHERE g.best AND {{inRecord for g}} AND type(g) IN k.kinds
    AND g.startEarliest <= k.until
    AND (g.endLatest >= k.since OR g:{{happenings}} AND g.endLatest >= k.happenedSince)
  RETURN DISTINCT z LIMIT 51
} <= 50
