// f stands in the record at the revision, and is best.
f.best AND f.recorded <= k.revision AND f.closed > k.revision
