// f stands in the record and holds in the window, for certain or perhaps: the rule of Bounds.in, for states and happenings alike.
{{inRecord}}
AND CASE WHEN k.dataSets IS NOT NULL THEN f.dataSet IN k.dataSets ELSE f.best OR k.all END
AND CASE WHEN k.certain
      THEN {{surely}}
      ELSE f.startEarliest <= k.until AND f.endLatest >= k.since END
