// The properties of all kinds of fact, for statements that return facts of any kind.
f.status AS status,
f.obligations AS obligations, f.provisional AS provisional,
f.acting AS acting, f.entered AS entered, f.left AS left,
f.act AS act, f.effective AS effective, f.onBehalfOf AS onBehalfOf,
f.manner AS manner,
f.role AS role, f.vote AS vote
