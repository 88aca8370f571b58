// The facts found, in the order asked for, and of them those on the page. No more are counted than the pages asked for need.
WITH f, CASE startNode(f).id WHEN k.parent THEN endNode(f) ELSE startNode(f) END AS target
{{place}}
WITH f, CASE k.orderBy WHEN 'NAME' THEN coalesce(folded, target.slug) WHEN 'END' THEN f.endLatest ELSE f.startEarliest END AS place
ORDER BY CASE WHEN NOT k.descending THEN place END, CASE WHEN k.descending THEN place END DESC,
         f.startEarliest, f.endLatest, f.key LIMIT $most
WITH collect(f) AS found
{{page}}
