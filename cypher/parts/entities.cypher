// The targets found, in the order asked for, and of them those on the page. No more are counted than the pages asked for need.
{{place}}
CALL (target, k) {
  MATCH (target)-[f:EXISTED|DESCRIBED]->()
  WHERE k.orderBy = 'START' AND f.valid <> '../..' AND {{recorded}}
  RETURN min(f.startEarliest) AS began
}
WITH target, CASE k.orderBy WHEN 'NAME' THEN coalesce(folded, target.slug) WHEN 'START' THEN began ELSE target.slug END AS place
ORDER BY place IS NULL, CASE WHEN NOT k.descending THEN place END, CASE WHEN k.descending THEN place END DESC,
         target.slug LIMIT $most
{{#sliced}}
WITH target AS item
{{slice}}
WITH total, from, item AS target
{{/sliced}}
