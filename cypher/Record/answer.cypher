// Record/answer.cypher: writes down what is answered to the edit that came with a key
CREATE (a:Answered {key: $key, digest: $digest, revision: $answered, results: $results})
RETURN a.revision AS revision
