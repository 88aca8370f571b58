MATCH (:Entity {id: 'organization:' + $organization})<-[f:MEMBER_OF]-(member:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
  AND f.startEarliest <= $day AND f.endLatest >= $day
WITH f, member ORDER BY f.startEarliest, f.endLatest, f.key LIMIT 500
{{name of member}}
RETURN f.valid, f.status, member.slug, coalesce(name, member.slug)
