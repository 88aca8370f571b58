// The version before f, where f follows another: only one that says when its claim was first told may.
OPTIONAL CALL (f, number) {
  WITH f, number WHERE number = {{recordedIn}} AND f.told IS NOT NULL
  MATCH (:Entity)-[previous:{{everything}} {key: f.key}]->(:Entity)
  WHERE previous.closed = number
  RETURN previous
}
