// When did members of the CSTO join and leave? One row for each beginning and each end that somebody tells.
// In GraphQL: Organization.timeline(where: {kinds: [MEMBER_OF]}).
MATCH (:Entity {id: 'organization:csto'})<-[f:MEMBER_OF]-(member)
WHERE f.best AND f.closed = 9223372036854775807 // the best claim, not taken back since
UNWIND [['BEGAN', f.startEarliest, f.startLatest], ['ENDED', f.endEarliest, f.endLatest]] AS entry
WITH member, f, entry WHERE date('0000-01-01') <= entry[1] AND entry[2] <= date('9999-12-31')
RETURN entry[1] AS earliest, entry[2] AS latest, entry[0] AS what, member.id AS member, f.status AS status
ORDER BY earliest, latest, what DESC;
