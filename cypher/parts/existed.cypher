// target existed on the day or in the interval asked for, for certain or perhaps; always so where neither is asked for. What Entity/exists.cypher says of one entity.
(NOT k.bounded
 OR CASE WHEN EXISTS { (target)-[f:EXISTED]->() WHERE {{recorded}} }
         THEN EXISTS { (target)-[f:EXISTED]->() WHERE {{held}} }
         ELSE EXISTS { (target)-[f:DESCRIBED]->() WHERE {{held}} AND (NOT k.certain OR f.valid <> '../..') } END)
