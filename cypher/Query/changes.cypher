// Query/changes.cypher: a page of the changes between two days, one item per fact of a change: one that held on the first or on the last, or may have
UNWIND $keys AS k
{{seen}}
{{of}}
CALL (k) {
  CALL (k) {
    CALL (k) {
      {{begun each states}}
      UNION ALL
      {{ceased each states}}
      UNION ALL
      UNWIND k.of AS id
      MATCH (:Entity {id: id})-[f:{{states}}]-()
      WHERE type(f) IN k.kinds AND {{recorded}} AND ({{begins}} OR {{ceases}})
      RETURN type(f) AS kind, startNode(f) AS s, endNode(f) AS o
      UNION ALL
      UNWIND k.of AS id
      {{posts}} AND 'HOLDS' IN k.kinds AND ({{begins}} OR {{ceases}})
      RETURN 'HOLDS' AS kind, startNode(f) AS s, endNode(f) AS o
    }
    RETURN DISTINCT kind, s, o
  }
  MATCH (s)-[f:{{states}}]->(o)
  WHERE type(f) = kind AND {{recorded}} AND f.startEarliest <= k.betweenUntil AND f.endLatest >= k.betweenSince
  // In some reading of its dates the fact held on both days, on one of them, on neither. An end that nobody tells is no change.
  WITH k, kind, s, o, f, {{terms}} AS terms,
       f.startEarliest <= k.betweenSince AND f.endLatest >= k.betweenUntil AS both,
       {{ceases}} AS first, {{begins}} AS last,
       f.endEarliest < k.betweenSince OR f.startLatest > k.betweenUntil OR {{passes}} AS neither
  WITH k, kind, s, o, terms, count(*) AS size,
       count(CASE WHEN both THEN 1 END) AS onBoth, count(CASE WHEN first THEN 1 END) AS onFirst,
       count(CASE WHEN last THEN 1 END) AS onLast, count(CASE WHEN first AND last THEN 1 END) AS onEither,
       count(CASE WHEN neither THEN 1 END) AS onNeither,
       count(CASE WHEN neither OR first THEN 1 END) AS goneAtLast,
       count(CASE WHEN neither OR last THEN 1 END) AS absentAtFirst,
       min(CASE WHEN last THEN f.startEarliest WHEN first THEN f.endEarliest END) AS place,
       collect(CASE WHEN both OR first OR last THEN {fact: f, before: both OR first, after: both OR last} END) AS facts
  // The same of all facts on the same terms together, as if they were one.
  WITH k, kind, s, o,
       collect({before: onBoth + onFirst > 0, after: onBoth + onLast > 0,
                gone: goneAtLast = size, absent: absentAtFirst = size,
                lost: goneAtLast = size AND onFirst > 0, gained: absentAtFirst = size AND onLast > 0,
                same: onNeither = size OR onBoth > 0 OR onFirst > 0 AND onLast > 0 AND onFirst + onLast - onEither > 1}) AS all,
       min(place) AS place, collect(facts) AS facts
  WITH k, kind, s, o, place, facts,
       any(each IN all WHERE each.gained AND size([other IN all WHERE other.before]) > CASE WHEN each.before THEN 1 ELSE 0 END
                          OR each.lost AND size([other IN all WHERE other.after]) > CASE WHEN each.after THEN 1 ELSE 0 END) AS changed,
       all(each IN all WHERE each.absent) AND any(each IN all WHERE each.gained) AS began,
       all(each IN all WHERE each.gone) AND any(each IN all WHERE each.lost) AS ended,
       all(each IN all WHERE each.same) AS same
  WITH k, kind, s, o, place, facts,
       CASE WHEN changed THEN 'CHANGED' WHEN began THEN 'BEGAN' WHEN ended THEN 'ENDED' END AS what,
       NOT same AND size([each IN [changed, began, ended] WHERE each]) = 1 AS certain
  WHERE what IS NOT NULL AND (certain OR NOT k.certain)
  WITH k, kind, s, o, facts, what, certain,
       CASE WHEN place < k.betweenSince THEN k.betweenSince ELSE place END AS place
  ORDER BY place, kind, s.id, o.id LIMIT $most
  WITH {what: what, certain: certain, facts: reduce(flat = [], each IN facts | flat + each)} AS item
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  UNWIND coalesce(item.facts, [null]) AS each
  WITH {{counts}}item, each, each.fact AS f
  WITH {{counts}}item, each, f, startNode(f) AS target
  WITH {{counts}}item, each, f, {{names}} AS subjectNames, endNode(f) AS target
  RETURN {{counts}}collect({{*items}}startNode(f).id AS parent, subjectNames, item.what AS what, item.certain AS certain,
         k.betweenSince AS firstDay, k.betweenUntil AS lastDay, each.before AS before, each.after AS after,
         {{columns}}, {{own}}{{/items}}) AS items
}
{{page}},
       k.unknown AS unknown
