// Of memberships f of s in o those on whose first or last certain day none of the spells e may have held.
WITH s, f, o, collect(e) AS life
WHERE none(e IN life WHERE e.startEarliest <= f.startLatest AND e.endLatest >= f.startLatest)
   OR none(e IN life WHERE e.startEarliest <= f.endEarliest AND e.endLatest >= f.endEarliest)
RETURN s.id AS subject, o.id AS object, f.valid AS valid, [e IN life | e.valid] AS times
