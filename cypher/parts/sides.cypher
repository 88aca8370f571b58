// The sides of an entry: how the claim stood before and how it stands after. Each is seen at a revision of its own: k is list as it was then.
UNWIND CASE WHEN item IS NULL THEN [null] ELSE [[item.before, -1], [item.after, 0]] END AS side
WITH list, item, side, side[0] AS f
WHERE side IS NULL OR f IS NOT NULL
WITH list {.*, revision: coalesce(item.number + side[1], list.revision)} AS k, item, side, f, endNode(f) AS target
