// Report/events.cypher: one row per meeting or call at one of some times, with those of a report that took part in it
UNWIND $keys AS k
{{seen}}
CALL (k) {
  UNWIND k.some AS id
  MATCH (:Entity {id: id})-[f:TOOK_PART_IN]->(event:Entity)
  WHERE f.best AND {{inRecord}}
    AND any(time IN k.times WHERE f.startEarliest <= time[1] AND f.endLatest >= time[0])
  RETURN DISTINCT event
}
CALL (k, event) {
  MATCH (event)-[d:DESCRIBED]->(event)
  WHERE d.best AND {{inRecord for d}}
  RETURN head(collect(d.eventKind)) AS eventKind, head(collect(d.date)) AS date
}
WITH k, event, eventKind, date WHERE eventKind IN ['SUMMIT', 'MEETING', 'CALL'] AND date IS NOT NULL
ORDER BY event.id LIMIT $most
CALL (k, event) {
  MATCH (event)<-[f:TOOK_PART_IN]-(one:Entity)
  WHERE one.id IN k.ids AND f.best AND {{inRecord}}
  RETURN collect(DISTINCT one.id) AS participants
}
RETURN k.at AS at, k.revision AS revision, event.id AS event, eventKind, date, participants
