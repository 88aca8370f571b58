// Export/sources.cypher: one row per source that the record knew at a revision, by slug
MATCH (s:Source) WHERE s.slug > ''
WITH s ORDER BY s.slug WHERE s.recorded <= $revision AND s.closed > $revision
RETURN s.slug AS slug, s.title AS title, s.url AS url, s.publisher AS publisher, s.published AS published
