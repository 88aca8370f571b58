// The facts found, in order, and of them those on the page. No more are counted than the pages asked for need; where only their number is asked for, in whatever order.
WITH f {{#listed}}ORDER BY f.startEarliest, f.endLatest, f.key {{/listed}}LIMIT $most
WITH collect(f) AS found
{{page}}
