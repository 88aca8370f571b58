// The ids of the entities for which ids stand at the revision, in their order; null in the place of one that the record does not know.
COLLECT {
  UNWIND range(0, size(ids) - 1) AS place
  OPTIONAL MATCH (asked:Entity {id: ids[place]}) WHERE asked.recorded <= k.revision
  OPTIONAL MATCH (asked)-[m:MERGED_INTO]->(into:Entity) WHERE m.recorded <= k.revision AND m.closed > k.revision
  RETURN coalesce(into.id, asked.id) ORDER BY place
}
