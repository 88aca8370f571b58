// Query/offices.cypher: a page of the offices that a data set introduces; with a day those that existed then or may have
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Office)
  WHERE target.slug > ''
    AND EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{recorded}}
                   AND (k.roles IS NULL OR f.role IN k.roles) }
    AND {{existed}} AND {{called}}
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
