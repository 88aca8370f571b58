// Citation/source.cypher: the source with a slug, as it was described at a revision
UNWIND $keys AS k
MATCH (s:Source {slug: k.slug}) WHERE s.recorded <= k.revision AND s.closed > k.revision
RETURN k.at AS at, s.slug AS slug, s.title AS title, s.url AS url, s.publisher AS publisher,
       s.published AS published
