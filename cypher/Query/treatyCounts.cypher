// Query/treatyCounts.cypher: one row per day on which treaties were in force, with how many
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (one:Treaty)
  CALL (k, one) {
    MATCH (one)<-[f:PARTY_TO]-()
    WHERE {{held}}
    RETURN {{spells}} AS spells
  }
  {{counted}}
}
RETURN k.at AS at, k.revision AS revision, day, possible, certain
