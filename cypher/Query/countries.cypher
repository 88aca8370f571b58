// Query/countries.cypher: a page of the countries that a data set introduces; with a day those that existed then or may have
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Country)
  WHERE target.slug > ''
    AND EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{recorded}}
                   AND (k.regions IS NULL OR f.region IN k.regions) }
    AND {{existed}} AND {{called}}
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
