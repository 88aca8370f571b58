// The revision that counts for a key: the one it names, if there is such a one; the newest at its instant; or the newest.
// An operation may see none after its own newest. A statement returns what it found AS revision, or a root in its
// map: a database that commits may show the counter before all that was written, so what tells of a newer revision than
// any before is asked again.
MATCH (record:Record {id: 'record'})
WITH k, coalesce(k.newest, record.revision) AS newest
WHERE k.revision IS NULL OR k.revision <= newest
WITH k {.*, revision: coalesce(
  k.revision,
  CASE WHEN k.knownAt IS NULL THEN newest END,
  COLLECT { MATCH (told:Revision) WHERE told.at <= k.knownAt AND told.number <= newest RETURN told.number ORDER BY told.at DESC LIMIT 1 }[0],
  0)} AS k
