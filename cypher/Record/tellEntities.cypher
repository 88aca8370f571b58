// Record/tellEntities.cypher: one row per entity that is new
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { (:Entity {id: row.id}) }
CREATE (e:Entity {id: row.id, slug: row.slug, recorded: $revision})
SET e:$(row.type)
RETURN e.id AS id
