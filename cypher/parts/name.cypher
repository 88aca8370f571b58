// What target was called on the day k.day in a language: the name in the language, else in English, else in any; short before official; then the nearest.
MATCH (target)-[f:NAMED]->()
WHERE {{stands}}
RETURN f.text AS text, f.folded AS folded
ORDER BY CASE f.language WHEN language THEN 0 WHEN 'en' THEN 1 ELSE 2 END,
         CASE f.nameKind WHEN 'SHORT' THEN 0 WHEN 'OFFICIAL' THEN 1 WHEN 'TRANSLITERATION' THEN 2 WHEN 'ALIAS' THEN 3 ELSE 4 END,
         {{nearest}}
LIMIT 1
