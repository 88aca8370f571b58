// Record/newest.cypher: the newest revision
MATCH (r:Record {id: 'record'})
RETURN r.revision AS revision
