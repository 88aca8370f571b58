// The fact f takes part in the walk: of the kinds asked for, best at the revision, and may hold in the window; of a happening, may have happened in it.
{{stands}} AND type(f) IN k.kinds
AND f.startEarliest <= k.until
AND (f.endLatest >= k.since OR f:{{happenings}} AND f.endLatest >= k.happenedSince)
