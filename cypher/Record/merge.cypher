// Record/merge.cypher: how many entities became one with another. Those that were one with them already are one with it as well.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from}) USING INDEX SEEK from:Entity(id)
MATCH (into:Entity {id: row.into}) USING INDEX SEEK into:Entity(id)
CALL (from, into) {
  MATCH (other:Entity)-[old:MERGED_INTO]->(from) WHERE old.closed = $open
  SET old.closed = $revision
  CREATE (other)-[:MERGED_INTO {recorded: $revision, closed: $open}]->(into)
}
CREATE (from)-[m:MERGED_INTO {recorded: $revision, closed: $open}]->(into)
RETURN count(m) AS changed
