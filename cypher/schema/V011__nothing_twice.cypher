// A version stores nothing that it says elsewhere. The revision that recorded it is the upper half of its number. A happening has two days, and what is written only where that says more. That no two versions have one number follows from how they are counted, so that each need not be looked up first.
DROP INDEX acted_on_start IF EXISTS;
DROP INDEX founded_by_start IF EXISTS;
DROP INDEX amends_start IF EXISTS;
DROP INDEX extends_start IF EXISTS;
DROP INDEX supersedes_start IF EXISTS;
DROP INDEX succeeded_by_start IF EXISTS;
DROP INDEX took_part_in_start IF EXISTS;
DROP CONSTRAINT member_of_version IF EXISTS;
DROP CONSTRAINT party_to_version IF EXISTS;
DROP CONSTRAINT holds_version IF EXISTS;
DROP CONSTRAINT office_of_version IF EXISTS;
DROP CONSTRAINT part_of_version IF EXISTS;
DROP CONSTRAINT acted_on_version IF EXISTS;
DROP CONSTRAINT founded_by_version IF EXISTS;
DROP CONSTRAINT amends_version IF EXISTS;
DROP CONSTRAINT extends_version IF EXISTS;
DROP CONSTRAINT supersedes_version IF EXISTS;
DROP CONSTRAINT succeeded_by_version IF EXISTS;
DROP CONSTRAINT took_part_in_version IF EXISTS;
DROP CONSTRAINT named_version IF EXISTS;
DROP CONSTRAINT existed_version IF EXISTS;
DROP CONSTRAINT identified_version IF EXISTS;
DROP CONSTRAINT described_version IF EXISTS;

MATCH (s:Entity) WHERE s.id > ''
CALL (s) {
  MATCH (s)-[f]->(:Entity) WHERE f.key IS NOT NULL AND f.recorded IS NOT NULL
  REMOVE f.recorded
  WITH f WHERE f:ACTED_ON|FOUNDED_BY|AMENDS|EXTENDS|SUPERSEDES|SUCCEEDED_BY|TOOK_PART_IN
  SET f.valid = CASE WHEN f.valid <> toString(f.startEarliest) THEN f.valid END
  REMOVE f.startLatest, f.endEarliest
} IN TRANSACTIONS OF 5 ROWS;

CREATE INDEX member_of_version IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() ON (f.version);
CREATE INDEX party_to_version IF NOT EXISTS FOR ()-[f:PARTY_TO]-() ON (f.version);
CREATE INDEX holds_version IF NOT EXISTS FOR ()-[f:HOLDS]-() ON (f.version);
CREATE INDEX office_of_version IF NOT EXISTS FOR ()-[f:OFFICE_OF]-() ON (f.version);
CREATE INDEX part_of_version IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.version);
CREATE INDEX acted_on_version IF NOT EXISTS FOR ()-[f:ACTED_ON]-() ON (f.version);
CREATE INDEX founded_by_version IF NOT EXISTS FOR ()-[f:FOUNDED_BY]-() ON (f.version);
CREATE INDEX amends_version IF NOT EXISTS FOR ()-[f:AMENDS]-() ON (f.version);
CREATE INDEX extends_version IF NOT EXISTS FOR ()-[f:EXTENDS]-() ON (f.version);
CREATE INDEX supersedes_version IF NOT EXISTS FOR ()-[f:SUPERSEDES]-() ON (f.version);
CREATE INDEX succeeded_by_version IF NOT EXISTS FOR ()-[f:SUCCEEDED_BY]-() ON (f.version);
CREATE INDEX took_part_in_version IF NOT EXISTS FOR ()-[f:TOOK_PART_IN]-() ON (f.version);
CREATE INDEX named_version IF NOT EXISTS FOR ()-[f:NAMED]-() ON (f.version);
CREATE INDEX existed_version IF NOT EXISTS FOR ()-[f:EXISTED]-() ON (f.version);
CREATE INDEX identified_version IF NOT EXISTS FOR ()-[f:IDENTIFIED]-() ON (f.version);
CREATE INDEX described_version IF NOT EXISTS FOR ()-[f:DESCRIBED]-() ON (f.version);
// What happened between two days, all over the world: one range of days for each kind.
CREATE INDEX acted_on_day IF NOT EXISTS FOR ()-[f:ACTED_ON]-() ON (f.startEarliest, f.endLatest);
CREATE INDEX founded_by_day IF NOT EXISTS FOR ()-[f:FOUNDED_BY]-() ON (f.startEarliest, f.endLatest);
CREATE INDEX amends_day IF NOT EXISTS FOR ()-[f:AMENDS]-() ON (f.startEarliest, f.endLatest);
CREATE INDEX extends_day IF NOT EXISTS FOR ()-[f:EXTENDS]-() ON (f.startEarliest, f.endLatest);
CREATE INDEX supersedes_day IF NOT EXISTS FOR ()-[f:SUPERSEDES]-() ON (f.startEarliest, f.endLatest);
CREATE INDEX succeeded_by_day IF NOT EXISTS FOR ()-[f:SUCCEEDED_BY]-() ON (f.startEarliest, f.endLatest);
CREATE INDEX took_part_in_day IF NOT EXISTS FOR ()-[f:TOOK_PART_IN]-() ON (f.startEarliest, f.endLatest);
CALL db.awaitIndexes(3600);
