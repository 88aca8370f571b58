// f stands in the record at the revision, best or not, and is not ranked as an error.
{{inRecord}} AND coalesce(f.rank, '') <> 'DEPRECATED'
