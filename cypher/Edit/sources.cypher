// Edit/sources.cypher: one row per source of some slugs that the record knows
UNWIND $ids AS slug
MATCH (s:Source {slug: slug}) WHERE s.closed = $open
RETURN s.slug AS slug, s.title AS title, s.url AS url, s.publisher AS publisher, s.published AS published
