// Query/search.cypher: one row per entity on the page of those with a name that matches, with the name that does so best
UNWIND $keys AS k
{{seen}}
CALL (k) {
  CALL (k) {
    // Questions to the index: what counts most is spelt as it was typed. Of each the nearest are looked at.
    UNWIND [[k.typed, 2, 5000], [k.near, 1, 500], [CASE WHEN k.far <> k.near THEN k.far END, 0, 500]] AS each
    WITH k, each[0] AS question, each[1] AS spelling, each[2] AS most WHERE question IS NOT NULL
    CALL (question, most) {
      CALL db.index.fulltext.queryRelationships('names', question, {limit: most}) YIELD relationship
      RETURN collect(relationship) AS nearest
    }
    WITH k, question, spelling, most, nearest,
         size(nearest) = most AND any(f IN nearest WHERE f.recorded > k.revision OR f.closed <= k.revision) AS crowded
    CALL (k, question, most, nearest, crowded) {
      WITH nearest, crowded WHERE NOT crowded
      UNWIND nearest AS f
      RETURN f
      UNION ALL
      // Versions that do not stand at the revision have taken places of those that do: these are looked for among all.
      WITH k, question, most, crowded WHERE crowded
      CALL db.index.fulltext.queryRelationships('names', question) YIELD relationship AS f, score
      WITH k, f, score, most WHERE f.recorded <= k.revision AND f.closed > k.revision
      WITH f, most ORDER BY score DESC
      WITH most, collect(f) AS standing
      UNWIND standing[..most] AS f
      RETURN f
    }
    RETURN f, spelling
  }
  WITH f, max(spelling) AS spelling WHERE {{recorded}}
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
