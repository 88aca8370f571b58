// The ids of the entities that a version f speaks of in a revision: of its ends, and of those that are one with them by then.
[startNode(f).id, endNode(f).id] + COLLECT {
  MATCH (end) WHERE end IN [startNode(f), endNode(f)]
  MATCH (other:Entity)-[m:MERGED_INTO]->(end) WHERE m.recorded <= number AND m.closed > number
  RETURN other.id
}
