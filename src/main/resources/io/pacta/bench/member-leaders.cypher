MATCH (:Entity {id: 'organization:' + $organization})<-[f:MEMBER_OF]-(member:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
  AND f.startEarliest <= $day AND f.endLatest >= $day
WITH f, member ORDER BY f.startEarliest, f.endLatest, f.key LIMIT 50
CALL (member) {
  WITH member WHERE member:Country
  MATCH (member)<-[of:OFFICE_OF]-(office:Entity)
  WHERE of.best AND of.closed = 9223372036854775807
  WITH DISTINCT office
  WHERE EXISTS { (office)-[d:DESCRIBED]->(office)
                 WHERE d.best AND d.closed = 9223372036854775807
                   AND d.role IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER'] }
  MATCH (office)<-[h:HOLDS]-(holder:Entity)
  WHERE h.best AND h.closed = 9223372036854775807
    AND h.startEarliest <= $day AND h.endLatest >= $day
  WITH h, holder ORDER BY h.startEarliest, h.endLatest, h.key LIMIT 5
  {{name of holder}}
  RETURN collect([h.valid, holder.slug, coalesce(name, holder.slug)]) AS leaders
}
RETURN member.slug, leaders
