// The entities s and t where a walk asked for begins and ends, at the revision that counts.
UNWIND $keys AS k
{{seen}}
OPTIONAL MATCH (s:Entity {id: k.from})
OPTIONAL MATCH (t:Entity {id: k.to})
