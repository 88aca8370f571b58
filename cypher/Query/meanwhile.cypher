// Query/meanwhile.cypher: a page of the facts that happened, or came and went, between two days
UNWIND $keys AS k
{{seen}}
{{of}}
CALL (k) {
  CALL (k) {
    {{happened each happenings}}
    UNION ALL
    {{passed each states}}
    UNION ALL
    UNWIND k.of AS id
    MATCH (:Entity {id: id})-[f:{{kinds}}]-()
    WHERE type(f) IN k.kinds AND {{recorded}} AND CASE WHEN f:{{happenings}} THEN {{happens}} ELSE {{passes}} END
    RETURN DISTINCT f
    UNION ALL
    UNWIND k.of AS id
    {{posts}} AND 'HOLDS' IN k.kinds AND {{passes}}
    RETURN f
  }
  WITH DISTINCT k, f
  WHERE NOT k.certain
     OR CASE WHEN f:{{happenings}}
          THEN f.startEarliest >= k.betweenSince AND f.endLatest <= k.betweenUntil
          ELSE f.startEarliest > k.betweenSince AND f.endLatest < k.betweenUntil END
  WITH f, startNode(f) AS target
  {{facts}}
  RETURN {{counts}}collect({{*items}}{{columns}}, {{own}}, endNode(f).id AS parent{{/items}}) AS items
}
{{page}},
       k.unknown AS unknown
