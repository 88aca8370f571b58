// The names of target in the languages selected, as pairs of language and text. Where no language is asked for, it is English. Most have a short name in the language, which comes before all other names: all are weighed only where there is none.
COLLECT {
  UNWIND $languages AS language
  OPTIONAL CALL (target, k, language) {
    MATCH (target)-[f:NAMED]->()
    WHERE f.language = CASE language WHEN '' THEN 'en' ELSE language END AND f.nameKind = 'SHORT'
      AND {{stands}}
    RETURN f.text AS short
    ORDER BY {{nearest}}
    LIMIT 1
  }
  RETURN [language, CASE WHEN short IS NULL THEN COLLECT { CALL (target, k, language) { {{name}} } RETURN text }[0] ELSE short END]
}
