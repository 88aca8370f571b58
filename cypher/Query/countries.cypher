// Query/countries.cypher: one row per country on the page of those that a data set introduces; with a day those that existed then or may have
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
}
{{entity}}
