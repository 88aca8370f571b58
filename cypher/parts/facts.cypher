// The facts f found, with the entity target at their other end, in the order asked for, and of them those on the page. No more are counted than the pages asked for need.
{{place}}
WITH f, target, CASE k.orderBy WHEN 'NAME' THEN coalesce(folded, target.slug) WHEN 'END' THEN f.endLatest ELSE f.startEarliest END AS place
ORDER BY CASE WHEN NOT k.descending THEN place END, CASE WHEN k.descending THEN place END DESC,
         f.startEarliest, f.endLatest, f.key LIMIT $most
{{#sliced}}
WITH [f, target] AS item
{{slice}}
WITH total, from, item[0] AS f, item[1] AS target
{{/sliced}}
