// The targets found, in order, and of them those on the page. An index has them in this order, and no more of them are looked at than the page needs.
WITH target ORDER BY target.slug LIMIT $most
{{#sliced}}
WITH target AS item
{{slice}}
WITH total, from, item AS target
{{/sliced}}
