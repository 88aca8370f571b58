// f is best at a revision, and holds on a day, or had happened by then, for certain or perhaps: the rule of Bounds.in.
f.best AND {{recordedIn}} <= $revision AND f.closed > $revision
AND f.startEarliest <= $day AND (f.endLatest >= $day OR f:{{happenings}})
