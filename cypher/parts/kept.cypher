// f stands in the record at a revision, and one of the data sets asked for claims it.
{{recordedIn}} <= $revision AND f.closed > $revision AND f.dataSet IN $dataSets
