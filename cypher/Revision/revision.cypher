// Revision/revision.cypher: the revision with a number
UNWIND $keys AS k
MATCH (r:Revision {number: k.revision})
RETURN k.at AS at, r.number AS id, r.at AS told, r.author AS author, r.authorId AS authorId, r.comment AS comment
