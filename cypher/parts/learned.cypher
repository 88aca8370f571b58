// Versions of claims of one kind that revisions after k.newerThan recorded, and those that they took back. A bound that is null, where the kind is not asked for, finds nothing in the index.
MATCH ()-[f:KIND]->() WHERE f.version >= CASE WHEN 'KIND' IN k.kinds THEN (k.newerThan + 1) * 4294967296 END
RETURN f, {{recordedIn}} AS number
UNION ALL
MATCH ()-[f:KIND]->() WHERE f.retracted > CASE WHEN 'KIND' IN k.kinds THEN k.newerThan END AND f.version IS NOT NULL
RETURN f, f.retracted AS number
