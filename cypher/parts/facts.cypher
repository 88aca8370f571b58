// The facts found, in the default order of start, end and key, and of them those on the page.
WITH k, f ORDER BY f.startEarliest, f.endLatest, f.key
WITH k, collect(f) AS found
{{page}}
