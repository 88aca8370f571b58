MATCH (from:Entity {id: $from}), (to:Entity {id: $to})
CALL (from, to) {
  MATCH p = ALL SHORTEST (from) (()-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF
    WHERE f.best AND f.closed = 9223372036854775807
      AND f.startEarliest <= $day AND f.endLatest >= $day]-()){1,4} (to)
  RETURN DISTINCT nodes(p) AS walk LIMIT 10000
}
UNWIND CASE size(walk) WHEN 2 THEN [null] ELSE walk[1..size(walk) - 1] END AS x
WITH x, collect(walk) AS walks
CALL (x) {
  MATCH (x)-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF]-(y)
  WHERE f.best AND f.closed = 9223372036854775807
    AND f.startEarliest <= $day AND f.endLatest >= $day
  RETURN count(DISTINCT y) AS around
}
UNWIND walks AS walk
WITH walk, reduce(ways = 1.0, each IN collect(around) | CASE WHEN each > 2 THEN ways * (each - 1) ELSE ways END) AS ways
ORDER BY ways, size(walk), [each IN walk | each.id] LIMIT 10
UNWIND range(0, size(walk) - 1) AS step
WITH walk, walk[step] AS entity, CASE WHEN step > 0 THEN walk[step - 1] END AS before
{{name of entity}}
RETURN entity.slug, coalesce(name, entity.slug), COLLECT {
  MATCH (before)-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF]-(entity)
  WHERE f.best AND f.closed = 9223372036854775807
    AND f.startEarliest <= $day AND f.endLatest >= $day
  RETURN [type(f), f.valid] LIMIT 100
}
