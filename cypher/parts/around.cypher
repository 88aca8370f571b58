// The entities y that facts asked for connect x with in the window.
MATCH (x)-[f:{{states}}]-(y)
WHERE {{walked}}
RETURN y
UNION
WITH k, x WHERE k.happenings
MATCH (x)-[f:{{happenings}}]-(y)
WHERE {{walked}}
RETURN y
