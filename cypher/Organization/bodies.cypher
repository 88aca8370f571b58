// Organization/bodies.cypher: a page of the bodies of an organization
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})<-[f:PART_OF]-(target)
  WHERE {{held}}
  WITH DISTINCT target
  WHERE {{called}}
    AND (k.organizationKinds IS NULL
         OR EXISTS { (target)-[f:DESCRIBED]->()
                     WHERE {{stands}}
                       AND f.organizationKind IN k.organizationKinds })
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
