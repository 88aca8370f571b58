CALL () {
  MATCH (:Entity {id: $of})-[f:MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF]-(:Entity)
  WHERE f.best AND f.closed = 9223372036854775807
    AND f.startEarliest <= $last AND f.endLatest >= $first
  RETURN f
  UNION
  MATCH (:Entity {id: $of})<-[of:OFFICE_OF]-(:Entity)<-[f:HOLDS]-(:Entity)
  WHERE of.best AND of.closed = 9223372036854775807
    AND of.startEarliest <= f.endLatest AND of.endLatest >= f.startEarliest
    AND f.best AND f.closed = 9223372036854775807
    AND f.startEarliest <= $last AND f.endLatest >= $first
  RETURN f
}
WITH type(f) AS kind, startNode(f) AS subject, endNode(f) AS object, f,
     [f.slot, coalesce(f.provisional, false), COLLECT { UNWIND f.obligations AS each RETURN each ORDER BY each }] AS terms
WITH kind, subject, object,
     collect(DISTINCT CASE WHEN f.startEarliest <= $first THEN terms END) AS before,
     collect(DISTINCT CASE WHEN f.endLatest >= $last THEN terms END) AS after
WHERE size(before) <> size(after) OR any(each IN before WHERE NOT each IN after)
WITH kind, subject, object,
     CASE WHEN before = [] THEN 'BEGAN' WHEN after = [] THEN 'ENDED' ELSE 'CHANGED' END AS what
{{name of object}}
RETURN what, kind, subject.slug, object.slug, coalesce(name, object.slug)
LIMIT 500
