// The first $most entries, with the versions before them.
  WITH k, f, number, about ORDER BY number, f.version LIMIT $most
  {{previous}}
  RETURN {number: number, place: f.version, about: about,
          before: CASE WHEN number = {{recordedIn}} THEN previous ELSE f END,
          after: CASE WHEN number = {{recordedIn}} THEN f END} AS item
}
WITH k, 0 AS total, 0 AS from, item
{{recordChange}},
       item.place AS place, item.about AS about
