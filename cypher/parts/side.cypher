// What a row says of a side of an entry.
startNode(f).id AS parent, item.number AS number, side[1] = 0 AS after, {{what}} AS what,
k.revision AS revision, {{columns}}, {{own}},
f.text AS text, f.language AS language, f.nameKind AS nameKind, f.independence AS independence,
f.scheme AS scheme, f.value AS value
