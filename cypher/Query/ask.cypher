// Query/ask.cypher: one row per claim that speaks of subject and object, or one without; each with the data sets that would know: the authorities for such facts of the object; where there are none, those that speak of the two, or speak of both and list all such facts; each with its slug, its name, the days that it covers, and on which of these it counts the one or the other, where it says so
UNWIND $keys AS k
{{seen}}
WITH k, [k.parent, k.object] AS ids
WITH k, {{meant}} AS meant
WITH k {.*, parent: meant[0], object: meant[1]} AS k, meant[0] IS NOT NULL AS hasSubject, meant[1] IS NOT NULL AS hasObject
CALL (k) {
  OPTIONAL MATCH (:Entity {id: k.parent})-[f:{{kinds}}]->(:Entity {id: k.object})
  WHERE type(f) = k.kind AND {{told}}
  WITH collect(DISTINCT f.dataSet) AS telling
  OPTIONAL MATCH (d:DataSet)
  WHERE d.recorded <= k.revision AND d.closed > k.revision AND (k.dataSets IS NULL OR d.slug IN k.dataSets)
    AND (d.slug IN telling
         OR k.kind + ' ' + k.object IN d.authorities
         OR (k.kind IN d.listsAll OR k.kind + ' ' + k.object IN d.listsAll)
            AND EXISTS { (:Entity {id: k.object})<-[f:{{kinds}}]-() WHERE type(f) = k.kind AND f.dataSet = d.slug AND {{told}} }
            AND EXISTS { (:Entity {id: k.parent})-[f:{{kinds}}]->() WHERE type(f) = k.kind AND f.dataSet = d.slug AND {{told}} })
  WITH d, [counted IN d.counts WHERE split(counted, ' ')[0] IN [k.parent, k.object]] AS counted,
       coalesce(k.kind + ' ' + k.object IN d.authorities, false) AS authority ORDER BY d.precedence DESC, d.slug
  WITH collect({dataSet: d, authority: authority, counted: coalesce(counted, [])}) AS all
  WITH all, k.dataSets IS NULL AND any(each IN all WHERE each.authority) AS decided
  RETURN [each IN all WHERE each.dataSet IS NOT NULL AND (each.authority OR NOT decided)
          | [each.dataSet.slug, each.dataSet.name, each.dataSet.covers] + each.counted] AS tellers
}
CALL (k) {
  OPTIONAL MATCH (:Entity {id: k.parent})-[f:{{kinds}}]->(target:Entity {id: k.object})
  WHERE type(f) = k.kind AND {{recorded}} AND (k.status IS NULL OR f.status IN k.status)
  RETURN f, target ORDER BY f.startEarliest, f.endLatest, f.key
}
RETURN k.at AS at, tellers, f.dataSet AS claimant,
       hasSubject, hasObject, k.parent AS parent,
       k.revision AS revision, {{columns}}, {{own}}
