// What revisions touched beside claims: by the revision, so that kept rows that it makes wrong are known.
CREATE INDEX source_recorded IF NOT EXISTS FOR (s:Source) ON (s.recorded);
CREATE INDEX data_set_recorded IF NOT EXISTS FOR (d:DataSet) ON (d.recorded);
CREATE INDEX merged_recorded IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.recorded);
