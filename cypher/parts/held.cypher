// f stands in the record and holds in the window, for certain or perhaps: the rule of Bounds.in, for states and happenings alike.
f.recorded <= k.revision AND f.closed > k.revision
AND CASE WHEN k.dataSets IS NOT NULL THEN f.dataSet IN k.dataSets ELSE f.best OR k.all END
AND CASE WHEN k.certain
      THEN f.startLatest <= k.until AND f.endEarliest >= k.since
      ELSE f.startEarliest <= k.until AND f.endLatest >= k.since END
