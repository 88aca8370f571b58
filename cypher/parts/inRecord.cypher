// f stands in the record at the revision: it was recorded by then, and closed later or never. The upper half of a version's number is the revision that recorded it.
f.version < (k.revision + 1) * 4294967296 AND f.closed > k.revision
