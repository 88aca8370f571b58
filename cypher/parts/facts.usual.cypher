// The facts f found, with the entity target at their other end, in order, and of them those on the page. No more are counted than the pages asked for need; where only their number is asked for, in whatever order.
WITH f, target {{#listed}}ORDER BY f.startEarliest, f.endLatest, f.key {{/listed}}LIMIT $most
{{#sliced}}
WITH [f, target] AS item
{{slice}}
WITH total, from, item[0] AS f, item[1] AS target
{{/sliced}}
