// The first $most entries, with the versions before them.
  WITH k, f, number, about ORDER BY number, f.version LIMIT $most
  {{previous}}
  RETURN {number: number, place: f.version, about: about,
          before: CASE WHEN number = {{recordedIn}} THEN previous ELSE f END,
          after: CASE WHEN number = {{recordedIn}} THEN f END} AS item
}
WITH k AS list, item
{{sides}}
RETURN k.at AS at, {{side}},
       item.place AS place, item.about AS about
