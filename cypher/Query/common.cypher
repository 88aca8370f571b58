// Query/common.cypher: one row per fact by which one of several entities has part in what all of them share, the rarest first, or one without; each with the ids that are of no entity
UNWIND $keys AS k
{{seen}}
WITH k, k.of AS ids
WITH k, ids, {{meant}} AS meant
WITH k {.*, of: reduce(of = [], id IN meant | CASE WHEN id IS NULL OR id IN of THEN of ELSE of + id END)} AS k,
     [place IN range(0, size(ids) - 1) WHERE meant[place] IS NULL | ids[place]] AS unknown
// The same key for happenings, whose window on a day begins with time: "had happened by then".
WITH k, unknown, k AS lasted, k {.*, since: k.happenedSince} AS happened
OPTIONAL CALL (k, lasted, happened) {
  CALL (lasted, happened) {
    CALL (lasted) {
      WITH lasted AS k
      UNWIND k.of AS id
      MATCH (e:Entity {id: id})-[f:{{states}}]-()
      WHERE type(f) IN k.kinds AND {{held}} AND (f.status IS NULL OR f.status IN k.status)
      RETURN e, f, true AS lasting
    }
    RETURN e, f, lasting
    UNION ALL
    CALL (happened) {
      WITH happened AS k WHERE k.happenings
      UNWIND k.of AS id
      MATCH (e:Entity {id: id})-[f:{{happenings}}]-()
      WHERE type(f) IN k.kinds AND {{held}}
      RETURN e, f, false AS lasting
    }
    RETURN e, f, lasting
  }
  WITH e, f, lasting, startNode(f) = e AS outgoing
  WITH e, f, lasting, outgoing, CASE WHEN outgoing THEN endNode(f) ELSE startNode(f) END AS target
  WITH target, type(f) AS kind, lasting, outgoing, e, collect(f) AS facts
  WITH target, kind, lasting, outgoing, collect(facts) AS parts
  WHERE size(parts) = size(k.of)
    // Of states there is a day in the window on which each may have one: if there is any, then at the window's beginning or at a fact's.
    AND (NOT lasting
         OR any(day IN [k.since] + reduce(days = [], facts IN parts | days + [f IN facts | f.startEarliest])
                WHERE k.since <= day AND day <= k.until
                  AND all(facts IN parts WHERE any(f IN facts WHERE f.startEarliest <= day AND f.endLatest >= day))))
  CALL (lasted, happened, target, kind, lasting, outgoing) {
    WITH target, kind, outgoing, CASE WHEN lasting THEN lasted ELSE happened END AS k
    MATCH (target)-[f:{{kinds}}]-(other:Entity)
    WHERE type(f) = kind AND (endNode(f) = target) = outgoing AND {{held}}
      AND (f.status IS NULL OR f.status IN k.status)
    RETURN count(DISTINCT other) AS among
  }
  WITH target, kind, outgoing, parts, among ORDER BY among, target.id, kind, outgoing LIMIT $most
  UNWIND parts AS facts
  UNWIND facts AS f
  RETURN target, f, among - size(parts) AS others,
         CASE WHEN outgoing THEN startNode(f) ELSE endNode(f) END AS e
}
RETURN k.at AS at, e.id AS parent, others,
       unknown, k.revision AS revision, {{columns}}, {{own}}
ORDER BY at, others, target, kind, outgoing, f.startEarliest, f.endLatest, f.key
