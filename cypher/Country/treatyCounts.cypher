// Country/treatyCounts.cypher: one row per day on which treaties bound a country, with how many
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:PARTY_TO]->(one)
  WHERE {{held}}
  WITH k, one, {{spells}} AS spells
  {{counted}}
}
RETURN k.at AS at, day, possible, certain
