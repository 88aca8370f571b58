// Query/treaties.cypher: a page of the treaties that a data set introduces; with a day those signed by then or perhaps
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Treaty)
  WHERE target.slug > ''
    AND EXISTS { (target)-[f:DESCRIBED]->()
                 WHERE {{recorded}}
                   AND (k.subjects IS NULL OR any(each IN k.subjects WHERE each IN f.subjects))
                   AND (k.signedSince IS NULL
                        OR f.signed IS NOT NULL AND f.startEarliest <= k.signedUntil AND f.startLatest >= k.signedSince) }
    AND {{existed}} AND {{called}}
  {{entities}}
  RETURN {{counts}}collect({{*items}}{{entity}}{{/items}}) AS items
}
{{page}}
