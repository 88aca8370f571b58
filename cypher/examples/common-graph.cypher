// The same as a picture: Central Asia and what all five of its states were members of in 2007. In GraphQL: Query.common.
WITH ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'] AS five, date('2007-01-01') AS day
MATCH path = (c:Country)-[f:MEMBER_OF]->(o:Organization)
WHERE c.slug IN five AND f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
  AND f.startEarliest <= day AND f.endLatest >= day
WITH o, five, collect(path) AS paths, count(DISTINCT c) AS members
WHERE members = size(five)
UNWIND paths AS path
RETURN path;
