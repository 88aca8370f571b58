// Entity/facts.cypher: a page of the facts that go from or to an entity
UNWIND $keys AS k
CALL (k) {
  // The same key for happenings, whose window on a day begins with time: "had happened by then".
  WITH k, k {.*, since: k.happenedSince} AS happened
  CALL (k, happened) {
    CALL (k) {
      MATCH (:Entity {id: k.parent})-[f:{{states}}]-()
      WHERE {{held}}
      RETURN f
    }
    RETURN f
    UNION ALL
    CALL (happened) {
      WITH happened AS k
      MATCH (:Entity {id: k.parent})-[f:{{happenings}}]-()
      WHERE {{held}}
      RETURN f
    }
    RETURN f
  }
  WITH f, CASE startNode(f).id WHEN k.parent THEN endNode(f) ELSE startNode(f) END AS target
  WHERE (k.kinds IS NULL OR type(f) IN k.kinds)
    AND (k.direction IS NULL OR (startNode(f).id = k.parent) = (k.direction = 'OUTGOING'))
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, {{own}}{{/items}}) AS items
}
{{page}}
