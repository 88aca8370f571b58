// Query/dataSets.cypher: one row per data set of the first, the highest precedence first
UNWIND $keys AS k
{{seen}}
CALL (k) {
  MATCH (d:DataSet) WHERE d.recorded <= k.revision AND d.closed > k.revision
  WITH d ORDER BY d.precedence DESC, d.slug
  RETURN collect(d)[..k.first] AS first
}
UNWIND first AS d
MATCH (told:Revision {number: d.recorded})
RETURN k.at AS at, k.revision AS revision, d.slug AS slug, d.name AS name, d.version AS version, d.licence AS licence,
       d.covers AS covers, d.precedence AS precedence, d.facts AS facts,
       d.complete AS complete, told.at AS lastLoaded
ORDER BY at, precedence DESC, slug
