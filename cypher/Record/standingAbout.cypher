// Record/standingAbout.cypher: one row per version of a kind that stands about an object, of some subjects or of all
UNWIND $objects AS about
MATCH (s:Entity)-[f:{{everything}}]->(o:Entity {id: about.object})
USING INDEX SEEK o:Entity(id)
WHERE type(f) = about.kind AND (about.subjects IS NULL OR s.id IN about.subjects) AND f.closed = $open
RETURN {{standing}}
