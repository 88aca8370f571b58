// The entities asked for, if any are, by the ids for which theirs stand at the revision; and the ids that are of none.
WITH k, coalesce(k.of, []) AS ids
WITH k, ids, {{meant}} AS meant
WITH k {.*, of: CASE WHEN k.of IS NOT NULL THEN meant END,
        unknown: [place IN range(0, size(ids) - 1) WHERE meant[place] IS NULL | ids[place]]} AS k
