// One constraint and one index per kind of fact: a version is one row, and a fact is found by its key.
CREATE CONSTRAINT member_of_version IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX member_of_key IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() ON (f.key);
CREATE CONSTRAINT party_to_version IF NOT EXISTS FOR ()-[f:PARTY_TO]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX party_to_key IF NOT EXISTS FOR ()-[f:PARTY_TO]-() ON (f.key);
CREATE CONSTRAINT holds_version IF NOT EXISTS FOR ()-[f:HOLDS]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX holds_key IF NOT EXISTS FOR ()-[f:HOLDS]-() ON (f.key);
CREATE CONSTRAINT office_of_version IF NOT EXISTS FOR ()-[f:OFFICE_OF]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX office_of_key IF NOT EXISTS FOR ()-[f:OFFICE_OF]-() ON (f.key);
CREATE CONSTRAINT part_of_version IF NOT EXISTS FOR ()-[f:PART_OF]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX part_of_key IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.key);
CREATE CONSTRAINT acted_on_version IF NOT EXISTS FOR ()-[f:ACTED_ON]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX acted_on_key IF NOT EXISTS FOR ()-[f:ACTED_ON]-() ON (f.key);
CREATE CONSTRAINT founded_by_version IF NOT EXISTS FOR ()-[f:FOUNDED_BY]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX founded_by_key IF NOT EXISTS FOR ()-[f:FOUNDED_BY]-() ON (f.key);
CREATE CONSTRAINT amends_version IF NOT EXISTS FOR ()-[f:AMENDS]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX amends_key IF NOT EXISTS FOR ()-[f:AMENDS]-() ON (f.key);
CREATE CONSTRAINT extends_version IF NOT EXISTS FOR ()-[f:EXTENDS]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX extends_key IF NOT EXISTS FOR ()-[f:EXTENDS]-() ON (f.key);
CREATE CONSTRAINT supersedes_version IF NOT EXISTS FOR ()-[f:SUPERSEDES]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX supersedes_key IF NOT EXISTS FOR ()-[f:SUPERSEDES]-() ON (f.key);
CREATE CONSTRAINT succeeded_by_version IF NOT EXISTS FOR ()-[f:SUCCEEDED_BY]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX succeeded_by_key IF NOT EXISTS FOR ()-[f:SUCCEEDED_BY]-() ON (f.key);
CREATE CONSTRAINT took_part_in_version IF NOT EXISTS FOR ()-[f:TOOK_PART_IN]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX took_part_in_key IF NOT EXISTS FOR ()-[f:TOOK_PART_IN]-() ON (f.key);
CREATE CONSTRAINT named_version IF NOT EXISTS FOR ()-[f:NAMED]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX named_key IF NOT EXISTS FOR ()-[f:NAMED]-() ON (f.key);
CREATE CONSTRAINT existed_version IF NOT EXISTS FOR ()-[f:EXISTED]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX existed_key IF NOT EXISTS FOR ()-[f:EXISTED]-() ON (f.key);
CREATE CONSTRAINT identified_version IF NOT EXISTS FOR ()-[f:IDENTIFIED]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX identified_key IF NOT EXISTS FOR ()-[f:IDENTIFIED]-() ON (f.key);
CREATE CONSTRAINT described_version IF NOT EXISTS FOR ()-[f:DESCRIBED]-() REQUIRE f.version IS UNIQUE;
CREATE INDEX described_key IF NOT EXISTS FOR ()-[f:DESCRIBED]-() ON (f.key);

// Codes are looked up by their value.
CREATE INDEX identified_value IF NOT EXISTS FOR ()-[f:IDENTIFIED]-() ON (f.value, f.scheme);
