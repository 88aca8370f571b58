// f stands in the record and may hold in the window.
f.best AND f.recorded <= k.revision AND f.closed > k.revision
AND f.startEarliest <= k.until AND f.endLatest >= k.since
