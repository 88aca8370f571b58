// Query/organizations.cypher: a page of the organizations that a data set introduces; with a day those that existed then or may have
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Organization)
  WHERE target.slug > ''
    AND EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{recorded}}
                   AND (k.organizationKinds IS NULL OR f.organizationKind IN k.organizationKinds) }
    AND {{existed}} AND {{called}}
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
