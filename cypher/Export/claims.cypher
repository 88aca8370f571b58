// Export/claims.cypher: one row per claim of some data sets that stands at a revision, subject by subject, and within one in an order of what is claimed
MATCH (s:Entity) WHERE s.id > ''
WITH s ORDER BY s.id
CALL (s) {
  MATCH (s)-[f:{{kinds}}|NAMED|EXISTED|IDENTIFIED|DESCRIBED]->(o:Entity)
  WHERE {{kept}}
  RETURN f, o ORDER BY type(f), o.id, f.dataSet, f.startEarliest, f.valid, coalesce(f.slot, '')
}
RETURN type(f) AS kind, s.id AS subject, o.id AS object, f.valid AS valid, f.dataSet AS dataSet,
       f.rank AS rank, f.rankReason AS rankReason, f.note AS note,
       f.sources AS sources, f.locators AS locators, f.quotes AS quotes, f.supports AS supports,
       {{own}},
       f.text AS text, f.language AS language, f.nameKind AS nameKind,
       f.independence AS independence, f.scheme AS scheme, f.value AS value,
       f.region AS region, f.organizationKind AS organizationKind,
       f.signed AS signed, f.subjects AS subjects, f.born AS born, f.died AS died,
       f.eventKind AS eventKind, f.date AS date, f.place AS place, f.topics AS topics, f.partOf AS partOf
