// The names of target in the languages selected, as pairs of language and text.
COLLECT {
  UNWIND $languages AS language
  OPTIONAL CALL (target, k, language) {
    {{name}}
  }
  RETURN [language, text]
}
