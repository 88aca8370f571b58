// The kinds of fact that hold over a period, but for the self-relationships.
MEMBER_OF|PARTY_TO|HOLDS|OFFICE_OF|PART_OF
