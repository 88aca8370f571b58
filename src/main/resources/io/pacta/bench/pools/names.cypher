// All words of names.
MATCH (e:Entity)-[f:NAMED]->(e)
WHERE f.best AND f.closed = 9223372036854775807 AND NOT e:Copy
UNWIND split(f.words, ' ') AS word
WITH DISTINCT word WHERE size(word) >= 4
RETURN word AS name, date('1946-01-01') AS since, date('2014-12-31') AS until ORDER BY name
