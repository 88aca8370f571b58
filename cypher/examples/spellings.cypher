// Who is it, if the name is spelt otherwise? Two letters may differ. In GraphQL: Query.search.
CALL db.index.fulltext.queryRelationships('names', '+entityKind:PERSON +words:muhridin~2') YIELD relationship AS f
WHERE f.best AND f.closed = 9223372036854775807
RETURN startNode(f) AS person, f.text AS name;
