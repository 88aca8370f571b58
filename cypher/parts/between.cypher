// The facts f asked for that connect x and target in the window.
MATCH (x)-[f:{{states}}]-(target)
WHERE {{walked}}
RETURN f
UNION ALL
WITH k, x, target WHERE k.happenings
MATCH (x)-[f:{{happenings}}]-(target)
WHERE {{walked}}
RETURN f
