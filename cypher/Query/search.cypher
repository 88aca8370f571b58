// Query/search.cypher: one row per entity on the page of those with a name that matches, with the name that does so best
UNWIND $keys AS k
{{seen}}
CALL (k) {
  // What does not stand at the revision is left out before the nearest are taken, however many such versions there are.
  CALL (k) {
    WITH k WHERE k.typed IS NOT NULL
    CALL db.index.fulltext.queryRelationships('names', k.typed) YIELD relationship AS f, score
    WITH k, f, score WHERE {{recorded}}
    RETURN f, 2 AS spelling ORDER BY score DESC LIMIT 5000
    UNION ALL
    WITH k WHERE k.near IS NOT NULL
    CALL db.index.fulltext.queryRelationships('names', k.near) YIELD relationship AS f, score
    WITH k, f, score WHERE {{recorded}}
    RETURN f, 1 AS spelling ORDER BY score DESC LIMIT 500
    UNION ALL
    WITH k WHERE k.far <> k.near
    CALL db.index.fulltext.queryRelationships('names', k.far) YIELD relationship AS f, score
    WITH k, f, score WHERE {{recorded}}
    RETURN f, 0 AS spelling ORDER BY score DESC LIMIT 500
  }
  WITH f, max(spelling) AS spelling
  WITH f, spelling, split(f.words, ' ') AS words,
       toFloat(size(f.words)) / size(k.text) AS longer
  WITH f, CASE
         WHEN f.nameKind = 'ACRONYM' AND replace(f.words, ' ', '') = replace(k.text, ' ', '') THEN 5
         WHEN size(words) = size(k.words) AND all(word IN k.words WHERE word IN words) THEN 4
         WHEN all(word IN k.words WHERE word IN words) THEN 3
         ELSE spelling END AS likeness,
       CASE WHEN {{then}} THEN 1 ELSE 0 END AS then,
       CASE WHEN left(f.words, 3) = left(k.text, 3) THEN 1 ELSE 0 END AS begins,
       CASE WHEN longer > 1 THEN 1 / longer ELSE longer END AS near
  // Each counts for more than all that follow: how alike, then whether the name held, then the rest.
  WITH f, (4 * likeness + 2 * then + (begins + near) * 0.99) / 24 AS score
  ORDER BY score DESC, f.startEarliest DESC, f.text, f.key
  WITH startNode(f) AS target, head(collect({f: f, score: score})) AS best
  ORDER BY best.score DESC, target.id LIMIT 500
  WITH collect(best) AS found
  {{page}}
}
WITH k {.*, parent: startNode(item.f).id} AS k, total, from, item.score AS score, item.f AS f, startNode(item.f) AS target
RETURN k.at AS at, total, from, {{columns}},
       f.text AS text, f.language AS language, f.nameKind AS nameKind, score
