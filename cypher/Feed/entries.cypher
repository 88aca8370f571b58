// Feed/entries.cypher: one row per side of the first entries of the feed after a place
UNWIND $keys AS k
CALL (k) {
  CALL (k) {
    {{fed each everything}}
  }
  WITH k, f, number ORDER BY number, f.version LIMIT $most
  WITH k, f, number, {{speaks}} AS about
  {{fedRows}}
