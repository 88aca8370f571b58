// Query/events.cypher: a page of the events that a data set introduces; with a day those that had happened by then or may have
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Event)
  WHERE target.slug > ''
    AND EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{recorded}}
                   AND (k.eventKinds IS NULL OR f.eventKind IN k.eventKinds)
                   // The rule of Bounds.in for a happening, whose two ends are the one date from which the event is there.
                   AND (NOT k.bounded
                        OR CASE WHEN k.certain
                             THEN f.startLatest <= k.until AND f.startEarliest >= k.since
                             ELSE f.startEarliest <= k.until AND f.startLatest >= k.since END) }
    AND {{called}}
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
