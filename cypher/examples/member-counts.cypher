// How many members did the United Nations have at the end of each decade, for certain and at most?
// In GraphQL: Organization.memberCounts(during: "1949/2009", step: DECADE).
UNWIND [year IN range(1949, 2009, 10) | date({year: year, month: 12, day: 31})] AS day
MATCH (:Entity {id: 'organization:united-nations'})<-[f:MEMBER_OF {status: 'FULL'}]-(member)
WHERE f.best AND f.closed = 9223372036854775807 AND f.startEarliest <= day <= f.endLatest
RETURN day, count(DISTINCT CASE WHEN f.startLatest <= day <= f.endEarliest THEN member END) AS certain,
       count(DISTINCT member) AS possible
ORDER BY day;
