// What two states shared on 1 January 2007, the most telling first: what the fewest others were in.
// In GraphQL: Query.paths, whose rarity does the same for paths of any length.
MATCH (:Entity {id: 'country:uzbekistan'})-[a:MEMBER_OF|PARTY_TO]->(shared)<-[b:MEMBER_OF|PARTY_TO]-(:Entity {id: 'country:kazakhstan'})
WHERE all(f IN [a, b] WHERE f.best AND f.closed = 9223372036854775807 AND f.startEarliest <= date('2007-01-01') <= f.endLatest)
WITH DISTINCT shared
RETURN shared.id AS shared,
       COUNT {
         MATCH (shared)<-[f:MEMBER_OF|PARTY_TO]-(member)
         WHERE f.best AND f.closed = 9223372036854775807 AND f.startEarliest <= date('2007-01-01') <= f.endLatest
         RETURN DISTINCT member
       } AS members
ORDER BY members, shared LIMIT 25;
