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
// Whether the fact may have held on both days, on the first and no more, on the last and not before; and whether it may have held on neither.
WITH type(f) AS kind, startNode(f) AS subject, endNode(f) AS object,
     [coalesce(f.status, toString(f.acting)), coalesce(f.provisional, false), COLLECT { UNWIND f.obligations AS each RETURN each ORDER BY each }] AS terms,
     f.startEarliest <= $first AND f.endLatest >= $last AS both,
     f.endLatest <= date('9999-12-31') AND f.endEarliest < $last AND f.startEarliest <= $first AS first,
     f.startEarliest >= date('0000-01-01') AND f.startLatest > $first AND f.endLatest >= $last AS last,
     f.endEarliest < $first OR f.startLatest > $last
       OR f.startEarliest >= date('0000-01-01') AND f.endLatest <= date('9999-12-31')
          AND f.startEarliest < $last AND f.startLatest > $first AND f.endLatest > $first AND f.endEarliest < $last AS neither
WITH kind, subject, object, terms, collect({both: both, first: first, last: last, neither: neither}) AS facts
WITH kind, subject, object, terms,
     any(f IN facts WHERE f.both OR f.first) AS before, any(f IN facts WHERE f.both OR f.last) AS after,
     all(f IN facts WHERE f.neither OR f.first) AS gone, all(f IN facts WHERE f.neither OR f.last) AS absent,
     any(f IN facts WHERE f.first) AS ceased, any(f IN facts WHERE f.last) AS begun
WITH kind, subject, object,
     collect({before: before, after: after, gone: gone, absent: absent, lost: gone AND ceased, gained: absent AND begun}) AS all
WITH kind, subject, object, CASE
       WHEN any(each IN all WHERE each.gained AND any(other IN all WHERE other.before AND other <> each)
                               OR each.lost AND any(other IN all WHERE other.after AND other <> each)) THEN 'CHANGED'
       WHEN all(each IN all WHERE each.absent) AND any(each IN all WHERE each.gained) THEN 'BEGAN'
       WHEN all(each IN all WHERE each.gone) AND any(each IN all WHERE each.lost) THEN 'ENDED' END AS what
WHERE what IS NOT NULL
{{name of object}}
RETURN what, kind, subject.slug, object.slug, coalesce(name, object.slug)
LIMIT 500
