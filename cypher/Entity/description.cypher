// Entity/description.cypher: what an entity is, by the best claim (of several by the one with the first key, whichever was loaded first); where all were taken back, by the one taken back last
UNWIND $keys AS k
CALL (k) {
  MATCH (e:Entity {id: k.parent})-[f:DESCRIBED]->(e)
  WHERE {{recordedIn}} <= k.revision
  RETURN f ORDER BY f.closed > k.revision DESC, CASE WHEN f.closed > k.revision THEN 0 ELSE f.closed END DESC, f.best DESC, f.key LIMIT 1
}
RETURN k.at AS at, f.region AS region, f.organizationKind AS organizationKind, f.signed AS signed,
       f.subjects AS subjects, f.born AS born, f.died AS died, f.role AS role,
       f.eventKind AS eventKind, f.date AS date, f.place AS place, f.topics AS topics, f.partOf AS partOf
