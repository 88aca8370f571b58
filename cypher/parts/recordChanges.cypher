// What revisions up to k.revision did to claims of which the versions f are given: each entry with the version before and the one after.
WITH k, f.key AS key, f ORDER BY f.version
WITH k, key, collect(f) AS versions
UNWIND range(0, size(versions) - 1) AS at
WITH k, key, versions[at] AS f, CASE WHEN at > 0 THEN versions[at - 1] END AS previous, versions[at + 1] AS next
UNWIND [{number: {{recordedIn}}, before: CASE WHEN previous.closed = {{recordedIn}} THEN previous END, after: f},
        CASE WHEN f.closed <= k.revision AND (next IS NULL OR {{recordedIn for next}} > f.closed)
          THEN {number: f.closed, before: f, after: null} END] AS entry
WITH k, key, entry WHERE entry IS NOT NULL
