// Office/of.cypher: the country or organization whose office it was on the day; of several the one that began last
UNWIND $keys AS k
CALL (k) {
  MATCH (:Entity {id: k.parent})-[f:OFFICE_OF]->(target)
  WHERE {{recorded}} AND {{then}}
  RETURN target.id AS id ORDER BY f.startEarliest DESC, f.key LIMIT 1
}
RETURN k.at AS at, id, null AS names
