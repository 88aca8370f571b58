// The facts found, in the default order of start, end and key, and of them those on the page.
WITH f ORDER BY f.startEarliest, f.endLatest, f.key
WITH collect(f) AS found
{{page}}
