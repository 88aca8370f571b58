// Entity/offices.cypher: one row per office on the page of those of a country or organization
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:OFFICE_OF]-(target:Entity)
  WHERE {{held}}
  WITH DISTINCT target
  WHERE {{called}}
    AND (k.roles IS NULL
         OR EXISTS { (target)-[f:DESCRIBED]->(target)
                     WHERE f.best AND f.recorded <= k.revision AND f.closed > k.revision AND f.role IN k.roles })
  {{entities}}
}
{{entity}}
