// Entity/offices.cypher: one row per office on the page of those of a country or organization, by name
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:OFFICE_OF]-(target:Entity)
  WHERE {{held}}
  WITH DISTINCT target
  WITH target ORDER BY target.name, target.id
  WITH collect(target) AS found
  {{page}}
}
{{entity}}
