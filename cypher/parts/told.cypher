// f stands in the record at the revision, best or not, and is not ranked as an error.
f.recorded <= k.revision AND f.closed > k.revision AND coalesce(f.rank, '') <> 'DEPRECATED'
