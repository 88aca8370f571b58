// Query/people.cypher: a page of the people whom a data set introduces; with a day those who lived then or may have
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Person)
  WHERE target.slug > ''
    AND EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{recorded}}
                   AND (k.bornSince IS NULL
                        OR f.born IS NOT NULL AND f.startEarliest <= k.bornUntil AND f.startLatest >= k.bornSince)
                   AND (k.diedSince IS NULL
                        OR f.died IS NOT NULL AND f.endEarliest <= k.diedUntil AND f.endLatest >= k.diedSince) }
    AND {{existed}} AND {{called}}
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
