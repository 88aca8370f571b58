// Query/recordChanges.cypher: a page of what revisions after an instant did to claims, in their order, one item per side of an entry
UNWIND $keys AS k
{{seen}}
{{of}}
// What was told of an entity that is one with another by then is told of that one.
WITH k {.*, of: k.of + COLLECT {
  UNWIND k.of AS id
  MATCH (e:Entity)-[m:MERGED_INTO]->(:Entity {id: id}) WHERE m.recorded <= k.revision AND m.closed > k.revision
  RETURN e.id
}} AS k
WITH k {.*, newerThan: coalesce(COLLECT { MATCH (told:Revision) WHERE told.at <= k.instant RETURN told.number ORDER BY told.at DESC LIMIT 1 }[0], 0)} AS k
CALL (k) {
  CALL (k) {
    {{learned each everything}}
  }
  WITH k, f, number
  WHERE number <= k.revision AND (k.of IS NULL OR startNode(f).id IN k.of OR endNode(f).id IN k.of)
  {{previous}}
  WITH k, {number: number,
           before: CASE WHEN number = {{recordedIn}} THEN previous ELSE f END,
           after: CASE WHEN number = {{recordedIn}} THEN f END} AS item
  WITH k, item WHERE k.what IS NULL OR {{what}} IN k.what
  WITH item ORDER BY item.number, coalesce(item.after, item.before).key LIMIT $most
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  {{recordChange}}
}
{{page}},
       k.unknown AS unknown
