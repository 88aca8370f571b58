// All kinds of claims: facts, and what entities say of themselves.
{{kinds}}|NAMED|EXISTED|IDENTIFIED|DESCRIBED
