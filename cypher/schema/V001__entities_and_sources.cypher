// Entities by identity ("organization:csto"), and what the record keeps beside them.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE INDEX country_slug IF NOT EXISTS FOR (e:Country) ON (e.slug);
CREATE INDEX source_slug IF NOT EXISTS FOR (s:Source) ON (s.slug);
CREATE INDEX data_set_slug IF NOT EXISTS FOR (d:DataSet) ON (d.slug);

// The record itself: its newest revision, and every revision with its instant and author.
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (r:Record) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT revision_number IF NOT EXISTS FOR (r:Revision) REQUIRE r.number IS UNIQUE;
CREATE INDEX revision_at IF NOT EXISTS FOR (r:Revision) ON (r.at);
MERGE (r:Record {id: 'record'}) ON CREATE SET r.revision = 0;
