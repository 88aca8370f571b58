// What the index finds for questions, each with how its words are spelt and how many of the nearest are looked at: names f that stand, with the spelling.
UNWIND questions AS each
WITH k, each[0] AS question, each[1] AS spelling, each[2] AS most WHERE question IS NOT NULL
CALL (question, most) {
  CALL db.index.fulltext.queryRelationships('names', question, {limit: most}) YIELD relationship
  RETURN collect(relationship) AS nearest
}
WITH k, question, spelling, most, nearest,
     size(nearest) = most AND any(f IN nearest WHERE NOT ({{inRecord}})) AS crowded
CALL (k, question, most, nearest, crowded) {
  WITH nearest, crowded WHERE NOT crowded
  UNWIND nearest AS f
  RETURN f
  UNION ALL
  // Versions that do not stand at the revision have taken places of those that do: these are looked for among all.
  WITH k, question, most, crowded WHERE crowded
  CALL db.index.fulltext.queryRelationships('names', question) YIELD relationship AS f, score
  WITH k, f, score, most WHERE {{inRecord}}
  WITH f, most ORDER BY score DESC
  WITH most, collect(f) AS standing
  UNWIND standing[..most] AS f
  RETURN f
}
WITH k, f, spelling WHERE f:NAMED AND {{recorded}}
RETURN collect([f, spelling]) AS hits
