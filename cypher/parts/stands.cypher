// f stands in the record at the revision, and is best. Nearly every fact does, so it is asked after all else, to which the CASE makes the database.
CASE WHEN f.best THEN {{inRecord}} ELSE false END
