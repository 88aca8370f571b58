// The spells that touch the days counted on.
collect(DISTINCT [f.startEarliest, f.startLatest, f.endEarliest, f.endLatest])
