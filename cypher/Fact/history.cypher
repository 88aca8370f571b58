// Fact/history.cypher: one row per side of an entry on the page of what revisions did to a claim, in their order
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity)-[f:{{kinds}} {key: k.parent}]->(:Entity)
  WHERE {{recordedIn}} <= k.revision
  {{recordChanges}}
  WITH key, entry ORDER BY entry.number LIMIT $most
  WITH collect(entry) AS found
  {{page}}
}
{{recordChange}}
