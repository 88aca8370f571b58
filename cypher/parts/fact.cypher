// A row of a page of facts.
WITH k, total, from, item AS f,
     CASE startNode(item).id WHEN k.parent THEN endNode(item) ELSE startNode(item) END AS target
RETURN k.at AS at, total, from, {{columns}}
