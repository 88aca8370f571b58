// A version f from s to o, as the record compares it with what it is told.
elementId(f) AS element, type(f) AS kind, s.id AS subject, o.id AS object, f.slot AS slot,
f.key AS key, f.dataSet AS dataSet, f.rank AS rank, f.rankReason AS rankReason,
f.startEarliest AS startEarliest, f.startLatest AS startLatest,
f.endEarliest AS endEarliest, f.endLatest AS endLatest,
f.best AS best, f.digest AS digest, coalesce(f.told, f.recorded) AS told
