// The facts found, in order, and of them those on the page. No more are counted than the pages asked for need.
WITH f ORDER BY f.startEarliest, f.endLatest, f.key LIMIT $most
WITH collect(f) AS found
{{page}}
