// Names told before there was a search get the words of their folded text, without the signs that names have.
MATCH (e:Entity)-[f:NAMED]->(e) WHERE f.words IS NULL
WITH e, f, reduce(text = f.folded, sign IN ['.', ',', ';', ':', '-', '–', '—', '/', '(', ')', '"', '\'', '’', '‘', '“', '”', '«', '»', '&', '+', '*', '?', '!', '[', ']', '`', 'ʻ', 'ʼ'] | replace(text, sign, ' ')) AS spaced
SET f.words = trim(replace(replace(spaced, '  ', ' '), '  ', ' ')), f.entityKind = toUpper(split(e.id, ':')[0]);

// The words were taken apart and folded before they were stored, so the index does neither.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR ()-[f:NAMED]-() ON EACH [f.words, f.entityKind]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CALL db.awaitIndexes(300);
