// What was answered to an edit that came with a key, so that the same edit sent again is answered alike and made once.
CREATE CONSTRAINT answered_key IF NOT EXISTS FOR (a:Answered) REQUIRE a.key IS UNIQUE;

// Which entities are one with another, and since which revision. Those of now are found by their end, which is open.
CREATE INDEX merged_closed IF NOT EXISTS FOR ()-[m:MERGED_INTO]-() ON (m.closed);

// Which versions were taken back by a revision: those after which no other came. All others are found by their numbers.
MATCH (s:Entity)-[f]->(o:Entity)
WHERE f.closed < 9223372036854775807 AND NOT EXISTS { (s)-[next {key: f.key, recorded: f.closed}]->(o) }
SET f.retracted = f.closed;
CREATE INDEX member_of_retracted IF NOT EXISTS FOR ()-[f:MEMBER_OF]-() ON (f.retracted);
CREATE INDEX party_to_retracted IF NOT EXISTS FOR ()-[f:PARTY_TO]-() ON (f.retracted);
CREATE INDEX holds_retracted IF NOT EXISTS FOR ()-[f:HOLDS]-() ON (f.retracted);
CREATE INDEX office_of_retracted IF NOT EXISTS FOR ()-[f:OFFICE_OF]-() ON (f.retracted);
CREATE INDEX part_of_retracted IF NOT EXISTS FOR ()-[f:PART_OF]-() ON (f.retracted);
CREATE INDEX acted_on_retracted IF NOT EXISTS FOR ()-[f:ACTED_ON]-() ON (f.retracted);
CREATE INDEX founded_by_retracted IF NOT EXISTS FOR ()-[f:FOUNDED_BY]-() ON (f.retracted);
CREATE INDEX amends_retracted IF NOT EXISTS FOR ()-[f:AMENDS]-() ON (f.retracted);
CREATE INDEX extends_retracted IF NOT EXISTS FOR ()-[f:EXTENDS]-() ON (f.retracted);
CREATE INDEX supersedes_retracted IF NOT EXISTS FOR ()-[f:SUPERSEDES]-() ON (f.retracted);
CREATE INDEX succeeded_by_retracted IF NOT EXISTS FOR ()-[f:SUCCEEDED_BY]-() ON (f.retracted);
CREATE INDEX took_part_in_retracted IF NOT EXISTS FOR ()-[f:TOOK_PART_IN]-() ON (f.retracted);
CREATE INDEX named_retracted IF NOT EXISTS FOR ()-[f:NAMED]-() ON (f.retracted);
CREATE INDEX existed_retracted IF NOT EXISTS FOR ()-[f:EXISTED]-() ON (f.retracted);
CREATE INDEX identified_retracted IF NOT EXISTS FOR ()-[f:IDENTIFIED]-() ON (f.retracted);
CREATE INDEX described_retracted IF NOT EXISTS FOR ()-[f:DESCRIBED]-() ON (f.retracted);
