// Entity/offices.cypher: a page of the offices of a country or organization
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:OFFICE_OF]-(target)
  WHERE {{held}}
  WITH DISTINCT target
  WHERE {{called}}
    AND (k.roles IS NULL
         OR EXISTS { (target)-[f:DESCRIBED]->()
                     WHERE {{stands}} AND f.role IN k.roles })
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
