// Fact/history.cypher: a page of what revisions did to a claim, in their order, one item per side of an entry
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity)-[f:{{kinds}} {key: k.parent}]->(:Entity)
  WHERE {{recordedIn}} <= k.revision
  {{recordChanges}}
  WITH entry AS item ORDER BY entry.number LIMIT $most
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  {{recordChange}}
}
{{page}}
