// Countries that voted in the United Nations, and from when to when they were members.
MATCH (:Entity {id: 'organization:united-nations'})<-[f:MEMBER_OF]-(c:Country)
WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
  AND EXISTS { (c)-[v:TOOK_PART_IN]->(:Entity) WHERE v.vote IS NOT NULL AND v.best } AND NOT c:Copy
RETURN c.id AS name, min(f.startLatest) AS since, max(f.endEarliest) AS until ORDER BY name
