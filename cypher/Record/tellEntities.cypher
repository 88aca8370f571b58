// Record/tellEntities.cypher: how many entities are new
UNWIND $rows AS row
WITH row WHERE NOT EXISTS { (:Entity {id: row.id}) }
CREATE (e:Entity {id: row.id, slug: row.slug, recorded: $revision})
SET e:$(row.type)
RETURN count(e) AS changed
