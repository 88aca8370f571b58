// Was Uzbekistan a member of the CSTO on 1 March 2006, and would anybody know? In GraphQL: Query.ask.
WITH date('2006-03-01') AS day
MATCH (:Entity {id: 'country:uzbekistan'})-[f:MEMBER_OF {status: 'FULL'}]->(:Entity {id: 'organization:csto'})
WHERE f.closed = 9223372036854775807
MATCH (d:DataSet {slug: f.dataSet}) WHERE d.closed = 9223372036854775807
RETURN d.name AS dataSet, d.covers AS covers, f.valid AS valid, f.best AS best,
       // The rule of time: certain between the last possible start and the first possible end.
       CASE WHEN f.startLatest <= day AND f.endEarliest >= day THEN 'TRUE'
            WHEN f.startEarliest > day OR f.endLatest < day THEN 'FALSE'
            ELSE 'UNKNOWN' END AS held
ORDER BY best DESC, dataSet, valid;
