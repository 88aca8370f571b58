// f stands in the record at the revision, and is best.
{{stands}}
