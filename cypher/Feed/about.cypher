// Feed/about.cypher: one row per side of the first entries of the feed after a place that speak of some entities, or of those that are one with them by then
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    UNWIND k.of AS id
    MATCH (e:Entity {id: id})
    RETURN e
    UNION
    UNWIND k.of AS id
    MATCH (:Entity {id: id})-[:MERGED_INTO]->(e:Entity)
    RETURN e
  }
  MATCH (e)-[f:{{everything}}]-(:Entity)
  WHERE type(f) IN k.kinds AND (f.version > k.recordedAfter OR f.retracted >= k.revision)
  WITH DISTINCT k, f
  UNWIND [{{recordedIn}}, f.retracted] AS number
  WITH k, f, number
  WHERE number <= k.until AND (number > k.revision OR number = k.revision AND f.version > k.version)
  WITH k, f, number, {{speaks}} AS about
  WHERE any(id IN about WHERE id IN k.of)
  {{fedRows}}
