// What a row says of a fact f between the entity k.parent and target: what was selected, no more.
k.revision AS revision, type(f) AS kind, f.key AS id, f.valid AS valid,
startNode(f).id = k.parent AS outgoing, target.id AS target,
{{names}} AS names,
CASE WHEN $details THEN f.dataSet END AS dataSet,
CASE WHEN $details THEN f.rank END AS rank,
CASE WHEN $details THEN f.rankReason END AS rankReason,
CASE WHEN $details THEN f.best AND f.closed > k.revision END AS best,
CASE WHEN $details THEN f.note END AS note,
CASE WHEN $details THEN coalesce(f.told, f.recorded) END AS told,
CASE WHEN $details THEN f.recorded END AS written,
CASE WHEN $details AND f.closed <= k.revision THEN f.closed END AS retracted,
CASE WHEN $citations THEN [f.sources, f.locators, f.quotes, f.supports] END AS citations
