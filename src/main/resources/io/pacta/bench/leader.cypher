MATCH (country:Country)-[code:IDENTIFIED {value: $code, scheme: 'ISO3'}]->(country)
WHERE code.best AND code.closed = 9223372036854775807
WITH DISTINCT country
MATCH (country)<-[of:OFFICE_OF]-(office:Entity)
WHERE of.best AND of.closed = 9223372036854775807
WITH DISTINCT office
WHERE EXISTS { (office)-[d:DESCRIBED]->(office)
               WHERE d.best AND d.closed = 9223372036854775807
                 AND d.role IN ['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'LEADER'] }
MATCH (office)<-[f:HOLDS]-(holder:Entity)
WHERE f.best AND f.closed = 9223372036854775807
  AND f.startEarliest <= $day AND f.endLatest >= $day
WITH f, office, holder ORDER BY f.startEarliest, f.endLatest, f.key LIMIT 10
{{name of holder}}
RETURN f.valid, office.slug, holder.slug, coalesce(name, holder.slug)
