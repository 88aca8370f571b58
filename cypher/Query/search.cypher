// Query/search.cypher: a page of the entities with a name that matches, each with the name that does so best
UNWIND $keys AS k
{{seen}}
CALL (k) {
  // What counts most is spelt as it was typed. Where that fills the pages asked for, other spellings would come after them.
  WITH k, [[k.typed, 2, 5000]] AS questions
  CALL (k, questions) {
    {{spelt}}
  }
  WITH k, hits AS typed,
       CASE WHEN COUNT { UNWIND hits AS hit RETURN DISTINCT startNode(hit[0]) } < $most
         THEN [[k.near, 1, 500], [CASE WHEN k.far <> k.near THEN k.far END, 0, 500]] ELSE [] END AS questions
  CALL (k, questions) {
    {{spelt}}
  }
  UNWIND typed + hits AS hit
  WITH k, hit[0] AS f, hit[1] AS spelling
  WITH k, f, max(spelling) AS spelling
  WITH k, f, spelling, split(f.words, ' ') AS words,
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
  WITH startNode(f) AS target, max(score) AS score, collect([f, score]) AS hits
  ORDER BY score DESC, target.id LIMIT CASE WHEN $most < 500 THEN $most ELSE 500 END
  WITH {target: target, score: score, names: [hit IN hits WHERE hit[1] = score | hit[0]]} AS item
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  WITH {{counts}}item.score AS score, item.target AS target,
       COLLECT { UNWIND item.names AS f RETURN f ORDER BY f.startEarliest DESC, f.text, f.key LIMIT 1 }[0] AS f
  RETURN {{counts}}collect({{*items}}{{columns}}, f.text AS text, f.language AS language, f.nameKind AS nameKind, score{{/items}}) AS items
}
{{page}}
