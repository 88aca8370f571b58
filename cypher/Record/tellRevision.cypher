// Record/tellRevision.cypher: writes down the revision, with an instant later than that of the one before
OPTIONAL MATCH (last:Revision {number: $revision - 1})
WITH CASE WHEN last.at >= datetime.realtime() THEN last.at + duration({microseconds: 1}) ELSE datetime.realtime() END AS at
CREATE (r:Revision {number: $revision, at: at, author: $author, authorId: CASE WHEN $authorId <> '' THEN $authorId END, comment: $comment})
RETURN r.number AS revision
