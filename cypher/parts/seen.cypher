// The revision that counts for a key: the one it names, if there is such a one; the newest at its instant; or the newest.
// An operation may see none after its own newest. A statement returns the revision it found, AS revision: while the
// database commits, the counter may be there before all that was written, and who is told of it asks again.
MATCH (record:Record {id: 'record'})
WITH k, coalesce(k.newest, record.revision) AS newest
WHERE k.revision IS NULL OR k.revision <= newest
WITH k {.*, revision: coalesce(
  k.revision,
  CASE WHEN k.knownAt IS NULL THEN newest END,
  COLLECT { MATCH (told:Revision) WHERE told.at <= k.knownAt AND told.number <= newest RETURN told.number ORDER BY told.at DESC LIMIT 1 }[0],
  0)} AS k
