// Entity/history.cypher: one row per side of an entry on the page of what revisions did to claims that speak of an entity, in their order
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:{{everything}}]-(:Entity)
  WHERE f.recorded <= k.revision
  WITH DISTINCT k, f
  {{recordChanges}}
  WITH key, entry ORDER BY entry.number, key LIMIT $most
  WITH collect(entry) AS found
  {{page}}
}
{{recordChange}}
