// The facts found, in the default order of start, end and key, and of them those on the page. No more are ordered and counted than the pages asked for need.
WITH f ORDER BY f.startEarliest, f.endLatest, f.key LIMIT $most
WITH collect(f) AS found
{{page}}
