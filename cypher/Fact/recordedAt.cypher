// Fact/recordedAt.cypher: the instant of a revision
UNWIND $keys AS k
MATCH (r:Revision {number: k.revision})
RETURN k.at AS at, r.at AS told
