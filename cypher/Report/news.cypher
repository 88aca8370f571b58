// Report/news.cypher: one row: the revision that counts, and whether a name was told or taken back since names were read
UNWIND $keys AS k
{{seen}}
RETURN k.at AS at, k.revision AS revision,
       EXISTS { MATCH ()-[f:NAMED]->() WHERE f.version > k.version }
       OR EXISTS { MATCH ()-[f:NAMED]->() WHERE f.retracted > k.read AND f.version IS NOT NULL } AS news
