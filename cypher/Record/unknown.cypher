// Record/unknown.cypher: one row per id that no entity has
UNWIND $ids AS id
WITH id WHERE NOT EXISTS { (:Entity {id: id}) }
RETURN id ORDER BY id
