// Entity/exists.cypher: one row per best claim that the entity existed at some time; where there is none, one for the time that its description gives, if it does
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:EXISTED|DESCRIBED]->(e)
  WHERE {{recorded}} AND (type(f) = 'EXISTED' OR f.valid <> '../..')
  WITH collect(f) AS all
  WITH all, [f IN all WHERE type(f) = 'EXISTED'] AS existed
  UNWIND CASE size(existed) WHEN 0 THEN all ELSE existed END AS f
  RETURN f.valid AS valid
}
RETURN k.at AS at, valid
