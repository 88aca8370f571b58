// The entities asked for, if any are, by the ids for which theirs stand at the revision.
WITH k, coalesce(k.of, []) AS ids
WITH k, {{meant}} AS meant
WITH k {.*, of: CASE WHEN k.of IS NOT NULL THEN meant END} AS k
