// Of things, each with its spells as lists of four days, how many there were on each day of k.days.
UNWIND k.days AS day
WITH day, spells
WHERE any(spell IN spells WHERE spell[0] <= day AND spell[3] >= day)
RETURN day, count(*) AS possible,
       count(CASE WHEN any(spell IN spells WHERE spell[1] <= day AND spell[2] >= day) THEN 1 END) AS certain
