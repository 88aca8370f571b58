// Record/answered.cypher: what was answered to the edit that came with a key, if one did
MATCH (a:Answered {key: $key})
RETURN a.digest AS digest, a.revision AS revision, a.results AS results
