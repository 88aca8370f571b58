// Which organizations did Uzbekistan and Kazakhstan share on 1 January 2007, the smallest first? In GraphQL: Query.common.
WITH date('2007-01-01') AS day
MATCH (:Entity {id: 'country:uzbekistan'})-[a:MEMBER_OF]->(o:Organization)<-[b:MEMBER_OF]-(:Entity {id: 'country:kazakhstan'})
WHERE all(f IN [a, b] WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
                          AND f.startEarliest <= day AND f.endLatest >= day)
RETURN o.id AS organization, a.valid AS uzbekistan, b.valid AS kazakhstan,
       COUNT { (o)<-[f:MEMBER_OF]-() WHERE f.best AND f.closed = 9223372036854775807 AND f.startEarliest <= day AND f.endLatest >= day } AS members
ORDER BY members, organization;
