// Who says anything of the members of the CSTO, and of which days? In GraphQL: Organization.coverage.
MATCH (o:Organization {id: 'organization:csto'})<-[f:MEMBER_OF]-(:Entity)
WHERE f.closed = 9223372036854775807
MATCH (d:DataSet {slug: f.dataSet}) WHERE d.closed = 9223372036854775807
RETURN d.name AS dataSet, d.covers AS covers, count(f) AS claims,
       min(f.startEarliest) AS since,
       // A claim such as 1992/[2014-12-31..] speaks of the days to the end of 2014.
       max(CASE WHEN f.endLatest.year > 9999 THEN f.endEarliest ELSE f.endLatest END) AS until
ORDER BY claims DESC, dataSet;
