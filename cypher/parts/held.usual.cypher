// f stands in the record and may hold in the window.
f.startEarliest <= k.until AND f.endLatest >= k.since AND {{stands}}
