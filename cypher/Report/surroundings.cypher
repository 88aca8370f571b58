// Report/surroundings.cypher: one row per fact that may hold on the day and tells something of an entity that a report may name: what it is to another of them, the offices that it holds, who holds its offices, and, the rarest first, what it shares with another of them
UNWIND $keys AS k
{{seen}}
CALL (k) {
  CALL (k) {
    UNWIND k.ids AS about
    MATCH (:Entity {id: about})-[f:{{states}}]-(target:Entity)
    WHERE {{held}} AND target.id IN k.ids AND target.id <> about
    RETURN about, about AS parent, f, target, 'DIRECT' AS via, 0 AS among
    UNION ALL
    UNWIND k.ids AS about
    MATCH (:Entity {id: about})-[f:HOLDS]->(target:Entity)
    WHERE {{held}}
    RETURN about, about AS parent, f, target, 'OFFICE' AS via, 0 AS among
    UNION ALL
    UNWIND k.ids AS about
    MATCH (:Entity {id: about})<-[g:OFFICE_OF]-(office:Entity)<-[f:HOLDS]-(target:Entity)
    WHERE {{held}} AND g.best AND {{inRecord for g}}
    RETURN about, office.id AS parent, f, target, 'HOLDER' AS via, 0 AS among
  }
  RETURN about, parent, f, target, via, among
  UNION ALL
  UNWIND k.ids AS about
  MATCH (:Entity {id: about})-[f:MEMBER_OF|PARTY_TO]->(target:Entity)
  WHERE {{held}} AND coalesce(f.status, 'FULL') = 'FULL' AND NOT target.id IN k.ids
  WITH k, target, collect({about: about, f: f}) AS parts
  WHERE any(part IN parts WHERE part.about <> parts[0].about)
  CALL (k, target) {
    MATCH (target)<-[f:MEMBER_OF|PARTY_TO]-(other:Entity)
    WHERE {{held}} AND coalesce(f.status, 'FULL') = 'FULL'
    RETURN count(DISTINCT other) AS among
  }
  WITH target, parts, among ORDER BY among, target.id LIMIT $most
  UNWIND parts AS part
  RETURN part.about AS about, part.about AS parent, part.f AS f, target, 'SHARED' AS via, among
}
RETURN k.at AS at, about, parent, via, among, k.revision AS revision, {{columns}}, {{own}}
ORDER BY at, among, f.startEarliest DESC, f.key
