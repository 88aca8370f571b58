// Entity/coverage.cypher: one row per data set, kind of fact and direction, with the first and the last day of which its claims about an entity speak
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:{{kinds}}]-()
  WHERE {{told}}
  // What has no limit on one side speaks of the days between its limits: 1992/[2014-12-31..] of those to the end of 2014,
  // [..1992]/[1992..] of those of 1992. What has none at all speaks of all days.
  WITH e, f, coalesce(f.startLatest, f.endLatest) AS startLatest, coalesce(f.endEarliest, f.startEarliest) AS endEarliest
  WITH e, f,
       CASE WHEN startLatest < endEarliest THEN startLatest ELSE endEarliest END AS lesser,
       CASE WHEN startLatest > endEarliest THEN startLatest ELSE endEarliest END AS greater
  WITH f.dataSet AS dataSet, type(f) AS kind, startNode(f) = e AS outgoing, count(f) AS facts,
       min(CASE WHEN f.startEarliest.year >= 0 OR lesser.year > 9999 THEN f.startEarliest ELSE lesser END) AS since,
       max(CASE WHEN f.endLatest.year <= 9999 OR greater.year < 0 THEN f.endLatest ELSE greater END) AS until
  RETURN dataSet, kind, outgoing, facts, since, until ORDER BY dataSet, kind, outgoing DESC LIMIT 200
}
RETURN k.at AS at, dataSet, kind, outgoing, facts, since, until
