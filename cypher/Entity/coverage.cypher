// Entity/coverage.cypher: one row per data set, kind of fact and direction, with the first and the last day of which its claims about an entity speak
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:{{kinds}}]-(:Entity)
  WHERE f.recorded <= k.revision AND f.closed > k.revision AND f.rank <> 'DEPRECATED'
  // What has no limit on one side speaks of the days to its other limit: 1992/[2014-12-31..] of those to the end of 2014.
  WITH f.dataSet AS dataSet, type(f) AS kind, startNode(f) = e AS outgoing, count(f) AS facts,
       min(CASE WHEN f.startEarliest.year < 0 THEN f.startLatest ELSE f.startEarliest END) AS since,
       max(CASE WHEN f.endLatest.year > 9999 THEN f.endEarliest ELSE f.endLatest END) AS until
  RETURN dataSet, kind, outgoing, facts, since, until ORDER BY dataSet, kind, outgoing DESC LIMIT 200
}
RETURN k.at AS at, dataSet, kind, outgoing, facts, since, until
