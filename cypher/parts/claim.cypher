// All that a version f from s to o says of its claim.
type(f) AS kind, s.id AS subject, o.id AS object, f.valid AS valid, f.dataSet AS dataSet,
f.rank AS rank, f.rankReason AS rankReason, f.note AS note,
f.sources AS sources, f.locators AS locators, f.quotes AS quotes, f.supports AS supports,
{{own}},
f.text AS text, f.language AS language, f.nameKind AS nameKind,
f.independence AS independence, f.scheme AS scheme, f.value AS value,
f.region AS region, f.organizationKind AS organizationKind,
f.signed AS signed, f.subjects AS subjects, f.born AS born, f.died AS died,
f.eventKind AS eventKind, f.date AS date, f.place AS place, f.topics AS topics, f.partOf AS partOf
