CALL () {
  CALL db.index.fulltext.queryRelationships('names', '+words:(' + $text + '^9 ' + $text + '*)', {limit: 5000})
  YIELD relationship AS f
  WHERE f.best AND f.closed = 9223372036854775807
  RETURN collect(f) AS typed, count(DISTINCT startNode(f)) AS entities
}
CALL (typed, entities) {
  UNWIND typed AS f
  RETURN f, 2 AS spelling
  UNION ALL
  // Other spellings, where what was typed does not fill the page.
  WITH typed, entities WHERE entities < 10 AND size($text) > 3
  CALL db.index.fulltext.queryRelationships('names', '+words:(' + $text + '~1)', {limit: 500})
  YIELD relationship AS f
  WHERE f.best AND f.closed = 9223372036854775807 AND NOT f IN typed
  RETURN f, 1 AS spelling
}
WITH f, spelling, split(f.words, ' ') AS words, toFloat(size(f.words)) / size($text) AS longer
WITH f, (4 * CASE
           WHEN f.nameKind = 'ACRONYM' AND replace(f.words, ' ', '') = $text THEN 5
           WHEN f.words = $text THEN 4
           WHEN $text IN words THEN 3
           ELSE spelling END
         + CASE WHEN f.startEarliest <= $day AND f.endLatest >= $day THEN 2 ELSE 0 END
         + (CASE WHEN left(f.words, 3) = left($text, 3) THEN 1 ELSE 0 END
            + CASE WHEN longer > 1 THEN 1 / longer ELSE longer END) * 0.99) / 24 AS score
ORDER BY score DESC, f.startEarliest DESC, f.text, f.key
WITH startNode(f) AS entity, head(collect({text: f.text, score: score})) AS best
ORDER BY best.score DESC, entity.id LIMIT 10
{{name of entity}}
RETURN entity.slug, coalesce(name, entity.slug), best.text
