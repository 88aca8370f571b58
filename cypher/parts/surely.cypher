// f holds in the window for certain: the rule of Bounds.in, by the inner two bounds. A happening stores none, since they are the outer two, the other way round.
coalesce(f.startLatest, f.endLatest) <= k.until AND coalesce(f.endEarliest, f.startEarliest) >= k.since
