MATCH (:Entity {id: 'treaty:' + $treaty})<-[f:PARTY_TO]-(party:Entity)
WHERE f.best AND f.closed = 9223372036854775807
  AND f.startEarliest <= $day AND f.endLatest >= $day
WITH f, party ORDER BY f.startEarliest, f.endLatest, f.key LIMIT 500
{{name of party}}
RETURN f.valid, f.obligations, party.slug, coalesce(name, party.slug)
