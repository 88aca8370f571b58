// Entity/history.cypher: a page of what revisions did to claims that speak of an entity, or of one that is one with it by then, in their order, one item per side of an entry
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    MATCH (e:Entity {id: k.parent})
    RETURN e
    UNION
    MATCH (e:Entity)-[m:MERGED_INTO]->(:Entity {id: k.parent}) WHERE m.recorded <= k.revision AND m.closed > k.revision
    RETURN e
  }
  MATCH (e)-[f:{{everything}}]-(:Entity)
  WHERE {{recordedIn}} <= k.revision
  WITH DISTINCT k, f
  {{recordChanges}}
  WITH entry AS item ORDER BY entry.number, key LIMIT $most
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  {{recordChange}}
}
{{page}}
