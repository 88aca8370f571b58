// target has the text k.name in a name, with a day in one of that day; always so where none is asked for.
(k.name IS NULL
 OR EXISTS { (target)-[f:NAMED]->()
             WHERE {{recorded}} AND (toLower(f.text) CONTAINS toLower(k.name) OR f.folded CONTAINS toLower(k.name)) AND (NOT k.dayGiven OR {{then}}) })
