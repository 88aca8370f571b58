// f stands in the record at a revision, and one of the data sets asked for claims it.
f.version < ($revision + 1) * 4294967296 AND f.closed > $revision AND f.dataSet IN $dataSets
