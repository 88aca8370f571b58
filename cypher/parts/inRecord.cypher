// f stands in the record at the revision: it was recorded by then, and closed later or never.
{{recordedIn}} <= k.revision AND f.closed > k.revision
