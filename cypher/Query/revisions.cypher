// Query/revisions.cypher: one row per revision on the page
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (r:Revision)
  WHERE r.number > coalesce(k.newerThan, 0) AND r.number <= k.revision AND (k.author IS NULL OR r.author = k.author)
  WITH r ORDER BY r.number LIMIT $most
  WITH collect(r) AS found
  {{page}}
}
RETURN k.at AS at, total, from, k.revision AS revision,
       item.number AS id, item.at AS told, item.author AS author, item.authorId AS authorId, item.comment AS comment
