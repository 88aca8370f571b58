// The first $most versions of claims of one kind, after a place in the feed, that revisions up to k.until recorded, and those that they took back. A bound that is null, where the kind is not asked for, finds nothing in the index.
MATCH ()-[f:KIND]->() WHERE f.version > CASE WHEN 'KIND' IN k.kinds THEN k.recordedAfter END AND f.version < k.recordedBefore
RETURN f, {{recordedIn}} AS number ORDER BY f.version LIMIT $most
UNION ALL
MATCH ()-[f:KIND]->() WHERE f.retracted = CASE WHEN 'KIND' IN k.kinds THEN k.revision END AND f.version > k.version
RETURN f, f.retracted AS number ORDER BY f.version LIMIT $most
UNION ALL
MATCH ()-[f:KIND]->() WHERE f.retracted > CASE WHEN 'KIND' IN k.kinds THEN k.revision END AND f.retracted <= k.until AND f.version IS NOT NULL
RETURN f, f.retracted AS number ORDER BY f.retracted, f.version LIMIT $most
