// The revision that counts for a key: the one it names, if there is such a one; the newest at its instant; or the newest.
MATCH (record:Record {id: 'record'}) WHERE k.revision IS NULL OR k.revision <= record.revision
WITH k {.*, revision: coalesce(
  k.revision,
  CASE WHEN k.knownAt IS NULL THEN record.revision END,
  COLLECT { MATCH (told:Revision) WHERE told.at <= k.knownAt RETURN told.number ORDER BY told.at DESC LIMIT 1 }[0],
  0)} AS k
