// Entity/offices.cypher: one row per office on the page of those of a country or organization, by slug
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:OFFICE_OF]-(target:Entity)
  WHERE {{held}}
  WITH DISTINCT target
  WITH target ORDER BY target.slug LIMIT $most
  WITH collect(target) AS found
  {{page}}
}
{{entity}}
