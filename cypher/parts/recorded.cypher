// f stands in the record at the revision, among the claims asked for: those of the data sets named, else the best, or all.
{{inRecord}}
AND CASE WHEN k.dataSets IS NOT NULL THEN f.dataSet IN k.dataSets ELSE f.best OR coalesce(k.all, false) END
