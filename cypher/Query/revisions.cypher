// Query/revisions.cypher: a page of the revisions
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (r:Revision)
  WHERE r.number > coalesce(k.newerThan, 0) AND r.number <= k.revision AND (k.author IS NULL OR r.author = k.author)
  WITH r AS item ORDER BY r.number LIMIT $most
  {{#sliced}}
  {{slice}}
  {{/sliced}}
  RETURN {{counts}}collect({{*items}}item.number AS id, item.at AS told,
         item.author AS author, item.authorId AS authorId, item.comment AS comment{{/items}}) AS items
}
{{page}}
