// Rows of a page of what revisions did to claims, one for each side of an entry: how it stood before and how it stands after.
UNWIND CASE WHEN item IS NULL THEN [null] ELSE [[item.before, -1], [item.after, 0]] END AS side
WITH k, total, from, item, side, side[0] AS f
WHERE side IS NULL OR f IS NOT NULL
WITH k {.*, revision: coalesce(item.number + side[1], k.revision), parent: startNode(f).id} AS k, k.revision AS listed,
     total, from, item, side, f, endNode(f) AS target
RETURN k.at AS at, listed, total, from, k.parent AS parent, item.number AS number,
       side[1] = 0 AS after,
       {{what}} AS what,
       {{columns}}, {{own}},
       f.text AS text, f.language AS language, f.nameKind AS nameKind, f.independence AS independence,
       f.scheme AS scheme, f.value AS value
