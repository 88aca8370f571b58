// Record/tell.cypher: how many claims were written that the record did not know. Their rows name the entities by their places in $entities, so that each is looked up once, and leave out what $common says of all. Where an entity is missing none of these rows is written.
UNWIND range(0, size($entities) - 1) AS place
MATCH (e:Entity {id: $entities[place]}) USING INDEX SEEK e:Entity(id)
WITH e ORDER BY place
WITH collect(e) AS entities WHERE size(entities) = size($entities)
UNWIND $rows AS row
WITH row, entities[row.subject] AS s, entities[row.object] AS o
CREATE (s)-[f:$(row.kind)]->(o)
SET f = $common
SET f += row.content
RETURN count(f) AS changed
