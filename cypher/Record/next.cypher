// Record/next.cypher: the number of the revision that begins. Counting first locks the counter, so that revisions are committed in the order of their numbers.
MATCH (r:Record {id: 'record'})
SET r.revision = r.revision + 1
RETURN r.revision AS revision
