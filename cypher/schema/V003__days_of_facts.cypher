// What began, ended or happened between two days, all over the world: one range of days for each kind.
CREATE INDEX member_of_start IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX member_of_end IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() ON (f.endLatest, f.endEarliest);
CREATE INDEX party_to_start IF NOT EXISTS FOR ()-[f:PARTY_TO]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX party_to_end IF NOT EXISTS FOR ()-[f:PARTY_TO]-() ON (f.endLatest, f.endEarliest);
CREATE INDEX holds_start IF NOT EXISTS FOR ()-[f:HOLDS]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX holds_end IF NOT EXISTS FOR ()-[f:HOLDS]-() ON (f.endLatest, f.endEarliest);
CREATE INDEX office_of_start IF NOT EXISTS FOR ()-[f:OFFICE_OF]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX office_of_end IF NOT EXISTS FOR ()-[f:OFFICE_OF]-() ON (f.endLatest, f.endEarliest);
CREATE INDEX part_of_start IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX part_of_end IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.endLatest, f.endEarliest);
CREATE INDEX acted_on_start IF NOT EXISTS FOR ()-[f:ACTED_ON]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX founded_by_start IF NOT EXISTS FOR ()-[f:FOUNDED_BY]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX amends_start IF NOT EXISTS FOR ()-[f:AMENDS]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX extends_start IF NOT EXISTS FOR ()-[f:EXTENDS]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX supersedes_start IF NOT EXISTS FOR ()-[f:SUPERSEDES]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX succeeded_by_start IF NOT EXISTS FOR ()-[f:SUCCEEDED_BY]-() ON (f.startEarliest, f.startLatest);
CREATE INDEX took_part_in_start IF NOT EXISTS FOR ()-[f:TOOK_PART_IN]-() ON (f.startEarliest, f.startLatest);
