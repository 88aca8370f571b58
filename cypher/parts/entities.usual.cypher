// The targets found, in order, and of them those on the page. An index has them in this order, and no more of them are looked at than the page needs.
WITH target ORDER BY target.slug LIMIT $most
WITH collect(target) AS found
{{page}}
