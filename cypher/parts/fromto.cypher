// The entities s and t where a walk asked for begins and ends, at the revision that counts.
UNWIND $keys AS k
{{seen}}
WITH k, [k.from, k.to] AS ids
WITH k, {{meant}} AS meant
OPTIONAL MATCH (s:Entity {id: meant[0]})
OPTIONAL MATCH (t:Entity {id: meant[1]})
