// Query/countries.cypher: one row per country on the page of those that a data set introduces, by slug; with a day those that existed then or may have
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (target:Country)
  WHERE EXISTS { (target)-[f:DESCRIBED]->(target) WHERE f.recorded <= k.revision AND f.closed > k.revision }
    AND (NOT k.dayGiven
         OR EXISTS { (target)-[f:EXISTED]->(target)
                     WHERE {{recorded}} AND {{then}} }
         OR NOT EXISTS { (target)-[f:EXISTED]->(target) WHERE {{recorded}} })
  WITH target ORDER BY target.slug LIMIT $most
  WITH collect(target) AS found
  {{page}}
}
{{entity}}
