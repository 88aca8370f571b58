// Report/posts.cypher: one row per office that an entity has, and per spell in which it held one
UNWIND $keys AS k
{{seen}}
CALL (k) {
  UNWIND k.ids AS about
  MATCH (:Entity {id: about})<-[g:OFFICE_OF]-(office:Entity)
  WHERE g.best AND {{inRecord for g}}
  RETURN DISTINCT about, office, about AS of, null AS valid
  UNION
  UNWIND k.ids AS about
  MATCH (:Entity {id: about})-[f:HOLDS]->(office:Entity)-[g:OFFICE_OF]->(of:Entity)
  WHERE f.best AND {{inRecord}}
    AND g.best AND {{inRecord for g}}
  RETURN DISTINCT about, office, of.id AS of, f.valid AS valid
}
CALL (k, office) {
  OPTIONAL MATCH (office)-[d:DESCRIBED]->(office)
  WHERE d.best AND {{inRecord for d}}
  RETURN head(collect(d.role)) AS role
}
RETURN k.at AS at, k.revision AS revision, about, office.id AS office, of, valid, role
