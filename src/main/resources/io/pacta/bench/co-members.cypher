MATCH (country:Country)-[code:IDENTIFIED {value: $code, scheme: 'ISO3'}]->(country)
WHERE code.best AND code.closed = 9223372036854775807
WITH DISTINCT country
MATCH (country)-[f:MEMBER_OF]->(organization:Entity)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
  AND f.startEarliest <= $day AND f.endLatest >= $day
WITH f, organization ORDER BY f.startEarliest, f.endLatest, f.key LIMIT 20
CALL (organization) {
  MATCH (organization)<-[g:MEMBER_OF]-(member:Entity)
  WHERE g.best AND g.closed = 9223372036854775807 AND g.status = 'FULL'
    AND g.startEarliest <= $day AND g.endLatest >= $day
  WITH g, member ORDER BY g.startEarliest, g.endLatest, g.key LIMIT 50
  RETURN collect([g.valid, member.slug]) AS members
}
{{name of organization}}
RETURN organization.slug, coalesce(name, organization.slug), members
