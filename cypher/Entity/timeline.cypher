// Entity/timeline.cypher: a page of what began, ended or happened to an entity, whichever end of a fact it is, and to its offices' holders, one item per entry
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    MATCH (:Entity {id: k.parent})-[f:{{kinds}}]-()
    WHERE {{recorded}} AND (k.kinds IS NULL OR type(f) IN k.kinds)
    RETURN f
    UNION
    WITH k, k.parent AS id
    {{posts}} AND (k.kinds IS NULL OR 'HOLDS' IN k.kinds)
    RETURN f
    UNION
    MATCH (e:Entity {id: k.parent})-[f:NAMED]->(e)
    WHERE {{recorded}} AND coalesce(k.names, k.kinds IS NULL)
    RETURN f
    UNION
    MATCH (e:Entity {id: k.parent})-[f:EXISTED]->(e)
    WHERE {{recorded}} AND coalesce(k.existence, k.kinds IS NULL)
    RETURN f
  }
  // A spell of which both ends lie in the same days begins before it ends. Else what ends comes before what begins.
  UNWIND CASE WHEN f:{{happenings}}
           THEN [{what: 'HAPPENED', told: {{starts}} OR {{ends}}, earliest: f.startEarliest, latest: f.endLatest, turn: 0}]
           ELSE [{what: 'BEGAN', told: {{starts}}, earliest: f.startEarliest, latest: f.startLatest, turn: 2},
                 {what: 'ENDED', told: {{ends}}, earliest: f.endEarliest, latest: f.endLatest,
                  turn: CASE WHEN f.startEarliest = f.endEarliest AND f.startLatest = f.endLatest THEN 3 ELSE 1 END}]
         END AS entry
  WITH k, f, entry
  WHERE entry.told AND (k.what IS NULL OR entry.what IN k.what)
    AND (k.duringSince IS NULL
         OR CASE WHEN k.certain
              THEN entry.earliest >= k.duringSince AND entry.latest <= k.duringUntil
              ELSE entry.earliest <= k.duringUntil AND entry.latest >= k.duringSince END)
  WITH k, f, entry.what AS what,
       [CASE WHEN entry.earliest < date('0000-01-01') THEN entry.latest ELSE entry.earliest END,
        entry.latest, entry.turn, f.key] AS place
  ORDER BY CASE WHEN NOT k.descending THEN place END, CASE WHEN k.descending THEN place END DESC LIMIT $most
  WITH {fact: f, what: what} AS item
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  WITH {{counts}}item.what AS what, item.fact AS f
  WITH {{counts}}what, f,
       CASE startNode(f).id WHEN k.parent THEN endNode(f) ELSE startNode(f) END AS target
  RETURN {{counts}}collect({{*items}}what, CASE target WHEN endNode(f) THEN startNode(f).id ELSE endNode(f).id END AS parent,
         {{columns}}, {{own}},
         f.text AS text, f.language AS language, f.nameKind AS nameKind, f.independence AS independence{{/items}}) AS items
}
{{page}}
