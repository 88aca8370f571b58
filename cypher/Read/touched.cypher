// Read/touched.cypher: one row per thing and kind of what is said of it that revisions after one touched, with the last of them and how many versions, up to $most; one of no thing where entities became one with others
CALL () {
  CALL () {
    {{touched each everything}}
  }
  WITH kind, s, o, number LIMIT $most
  UNWIND CASE WHEN s = o THEN [s] ELSE [s, o] END AS e
  RETURN e.id AS id, kind, max(number) AS number, count(*) AS versions
  UNION ALL
  MATCH (s:Source) WHERE s.recorded > $after
  WITH s LIMIT $most
  RETURN s.slug AS id, 'Source' AS kind, max(s.recorded) AS number, count(*) AS versions
  UNION ALL
  MATCH (d:DataSet) WHERE d.recorded > $after
  WITH d LIMIT $most
  RETURN d.slug AS id, 'DataSet' AS kind, max(d.recorded) AS number, count(*) AS versions
  UNION ALL
  MATCH ()-[m:MERGED_INTO]->() WHERE m.recorded > $after
  RETURN '' AS id, 'MERGED_INTO' AS kind, max(m.recorded) AS number, count(*) AS versions
}
RETURN id, kind, number, versions
