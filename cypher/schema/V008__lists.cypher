// Lists of all entities of a sort are in the order of their slugs, and are read from the front until a page is full.
CREATE INDEX organization_slug IF NOT EXISTS FOR (e:Organization) ON (e.slug);
CREATE INDEX treaty_slug IF NOT EXISTS FOR (e:Treaty) ON (e.slug);
CREATE INDEX person_slug IF NOT EXISTS FOR (e:Person) ON (e.slug);
CREATE INDEX office_slug IF NOT EXISTS FOR (e:Office) ON (e.slug);
CREATE INDEX event_slug IF NOT EXISTS FOR (e:Event) ON (e.slug);
