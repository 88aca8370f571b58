// The state f takes part in the walk: it is best at the revision, and may hold in the window.
{{stands}}
AND f.startEarliest <= k.until AND f.endLatest >= k.since
