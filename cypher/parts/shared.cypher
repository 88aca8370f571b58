// The facts along the walk may share a day of the window; a happening counts from its day on. Where that is asked for, each may have begun no earlier than those before it; of a happening only its days in the window count.
allReduce(
  so = {since: k.since, until: k.until, began: null, inOrder: true},
  g IN f |
    {since: CASE WHEN g.startEarliest > so.since THEN g.startEarliest ELSE so.since END,
     until: CASE WHEN g.endLatest < so.until AND NOT g:{{happenings}} THEN g.endLatest ELSE so.until END,
     began: CASE
       WHEN g:{{happenings}} AND k.happenedSince > g.startEarliest AND (so.began IS NULL OR k.happenedSince > so.began) THEN k.happenedSince
       WHEN so.began > g.startEarliest THEN so.began
       ELSE g.startEarliest
     END,
     inOrder: NOT k.chronological OR so.began IS NULL OR so.began <= coalesce(g.startLatest, g.endLatest)},
  so.since <= so.until AND so.inOrder)
