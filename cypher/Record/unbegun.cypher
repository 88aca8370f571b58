// Record/unbegun.cypher: the newest revision, after one that was begun turned out to say nothing
MATCH (r:Record {id: 'record'})
SET r.revision = $revision - 1
RETURN r.revision AS revision
