// The items of a page of what revisions did to claims, one for each side of an entry.
WITH {{counts}}item, k AS list
CALL (list, item) {
  {{sides}}
  RETURN {{*items}}{{side}}{{/items}} AS side
}
RETURN {{counts}}collect(side) AS items
