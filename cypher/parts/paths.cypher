// Of the walks found the rarest, and the facts of each of their steps. A path has as many ways as there are entities to which one could go on from each in between, multiplied.
OPTIONAL CALL (k, walks) {
  UNWIND walks AS walk
  UNWIND CASE size(walk) WHEN 2 THEN [null] ELSE walk[1..size(walk) - 1] END AS x
  WITH k, x, collect(walk) AS through
  CALL (k, x) {
    CALL (k, x) {
      {{around}}
    }
    RETURN count(y) AS around
  }
  UNWIND through AS walk
  WITH walk, reduce(ways = 1.0, each IN collect(around) | CASE WHEN each > 2 THEN ways * (each - 1) ELSE ways END) AS ways
  ORDER BY ways, size(walk), [each IN walk | each.id] LIMIT $most
  WITH collect([walk, ways]) AS best
  UNWIND range(0, size(best) - 1) AS path
  RETURN path, best[path][0] AS walk, best[path][1] AS ways
}
OPTIONAL CALL (k, walk) {
  UNWIND range(0, coalesce(size(walk), 0) - 1) AS step
  WITH k, step, CASE WHEN step > 0 THEN walk[step - 1] END AS x, walk[step] AS target
  OPTIONAL CALL (k, x, target) {
    CALL (k, x, target) {
      {{between}}
    }
    RETURN f ORDER BY {{surely}} DESC, f.startEarliest, f.endLatest, f.key LIMIT 100
  }
  RETURN step, x.id AS from, target, f
}
RETURN k.at AS at, CASE WHEN s IS NULL THEN [k.from] ELSE [] END + CASE WHEN t IS NULL THEN [k.to] ELSE [] END AS unknown, path, ways, step, from AS parent,
       k.revision AS revision, {{columns}}, {{own}}
