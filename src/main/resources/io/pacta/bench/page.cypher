MATCH (country:Country)
WHERE country.slug > ''
  AND EXISTS { (country)-[d:DESCRIBED]->(country) WHERE d.best AND d.closed = 9223372036854775807 }
  AND CASE WHEN EXISTS { (country)-[e:EXISTED]->(country) WHERE e.best AND e.closed = 9223372036854775807 }
        THEN EXISTS { (country)-[e:EXISTED]->(country)
                      WHERE e.best AND e.closed = 9223372036854775807
                        AND e.startEarliest <= $day AND e.endLatest >= $day }
        ELSE EXISTS { (country)-[d:DESCRIBED]->(country)
                      WHERE d.best AND d.closed = 9223372036854775807
                        AND d.startEarliest <= $day AND d.endLatest >= $day } END
WITH country ORDER BY country.slug LIMIT 20
{{name of country}}
RETURN country.slug, coalesce(name, country.slug), COUNT {
  (country)-[f:MEMBER_OF]->(:Entity)
  WHERE f.best AND f.closed = 9223372036854775807 AND f.status = 'FULL'
    AND f.startEarliest <= $day AND f.endLatest >= $day
}
