// Which entities have a name that begins with "kyrg" or has such a word? In GraphQL: Query.search.
// The index holds names in lower case and without accents, punctuation and dots, as f.words.
CALL db.index.fulltext.queryRelationships('names', 'words:kyrg*') YIELD relationship AS f, score
// What stands in the record now, and is the best of competing claims.
WHERE f.best AND f.closed = 9223372036854775807
RETURN startNode(f).id AS entity, f.text AS name, f.language AS language, f.valid AS valid, score
ORDER BY size(f.words), entity, name
LIMIT 20;
