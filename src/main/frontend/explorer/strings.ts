import type {
  Act,
  Difference,
  EntityKind,
  EventKind,
  FactKind,
  MembershipStatus,
  NameKind,
  Obligation,
  OfficeRole,
  Rank,
  SuccessionManner,
  Support,
  Truth,
  Vote,
} from './generated/graphql';

/** `3 members`, `1 member` */
const some = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : more}`;

const entityKinds: Record<EntityKind, string> = {
  COUNTRY: 'Country',
  ORGANIZATION: 'Organization',
  TREATY: 'Treaty',
  PERSON: 'Person',
  OFFICE: 'Office',
  EVENT: 'Event',
};

const truths: Record<Truth, string> = { TRUE: 'Yes', UNKNOWN: 'Perhaps', FALSE: 'No' };

const statuses: Record<MembershipStatus, string> = {
  FULL: 'full member',
  ASSOCIATE: 'associate',
  OBSERVER: 'observer',
  CANDIDATE: 'candidate',
  PARTNER: 'partner',
  SUSPENDED: 'suspended',
};

const factKinds: Record<FactKind, string> = {
  MEMBER_OF: 'member of',
  PARTY_TO: 'party to',
  HOLDS: 'holds',
  OFFICE_OF: 'office of',
  PART_OF: 'body of',
  ACTED_ON: 'acted on',
  FOUNDED_BY: 'founded by',
  AMENDS: 'amends',
  EXTENDS: 'extends',
  SUPERSEDES: 'supersedes',
  SUCCEEDED_BY: 'succeeded by',
  TOOK_PART_IN: 'took part in',
};

const acts: Record<Act, string> = {
  SIGNATURE: 'signature',
  DEFINITIVE_SIGNATURE: 'definitive signature',
  RATIFICATION: 'ratification',
  ACCESSION: 'accession',
  ACCEPTANCE: 'acceptance',
  APPROVAL: 'approval',
  SUCCESSION: 'succession',
  PROVISIONAL_APPLICATION: 'provisional application',
  EXTENSION: 'extension',
  WITHDRAWAL: 'withdrawal',
  DENUNCIATION: 'denunciation',
  SUSPENSION: 'suspension',
  RESUMPTION: 'resumption',
};

const obligations: Record<Obligation, string> = {
  DEFENSE: 'defence',
  OFFENSE: 'offence',
  NEUTRALITY: 'neutrality',
  NONAGGRESSION: 'non-aggression',
  CONSULTATION: 'consultation',
};

const roles: Record<OfficeRole, string> = {
  HEAD_OF_STATE: 'head of state',
  HEAD_OF_GOVERNMENT: 'head of government',
  LEADER: 'effective leader',
  FOREIGN_MINISTER: 'foreign minister',
  DEFENCE_MINISTER: 'defence minister',
  SECRETARY_GENERAL: 'secretary-general',
  CHAIR: 'chair',
  AMBASSADOR: 'ambassador',
  MINISTER: 'minister',
  OTHER: 'other',
};

const manners: Record<SuccessionManner, string> = {
  DISSOLUTION: 'dissolution',
  UNIFICATION: 'unification',
  SECESSION: 'secession',
  ABSORPTION: 'absorption',
  DECOLONIZATION: 'decolonization',
  RENAMING: 'renaming',
  OTHER: 'other',
};

const eventKinds: Record<EventKind, string> = {
  SUMMIT: 'summit',
  MEETING: 'meeting',
  CALL: 'call',
  STATEMENT: 'statement',
  VOTE: 'vote',
  UNREST: 'unrest',
  OTHER: 'other',
};

const nameKinds: Record<NameKind, string> = {
  OFFICIAL: 'official',
  SHORT: 'short',
  ALIAS: 'alias',
  ACRONYM: 'acronym',
  TRANSLITERATION: 'transliteration',
};

const votes: Record<Vote, string> = { YES: 'yes', NO: 'no', ABSTAIN: 'abstained' };

const ranks: Record<Rank, string> = { PREFERRED: 'preferred', NORMAL: 'normal', DEPRECATED: 'deprecated' };

const supports: Record<Support, string> = { WHOLE: 'all of it', START: 'its first day', END: 'its last day' };

const differences: Record<Difference, string> = { BEGAN: 'Joined or began', ENDED: 'Left or ended', CHANGED: 'Changed' };

/** `7, perhaps 8`, `122 and 11 others` */
function countOn({ certain, possible, others }: { certain: number; possible: number; others: number }): string {
  const full = possible > certain ? `${certain}, perhaps ${possible}` : String(certain);
  return others > 0 ? `${full}${possible > certain ? ',' : ''} and ${some(others, 'other')}` : full;
}

/** Everything that the explorer says. */
export const strings = {
  entityKinds,
  truths,
  statuses,
  factKinds,
  acts,
  obligations,
  roles,
  manners,
  eventKinds,
  nameKinds,
  votes,
  ranks,
  supports,

  app: {
    name: 'Pacta',
    title: (page: string) => `${page} · Pacta`,
    skip: 'Skip to the content',
    nav: 'Views',
    graph: 'Graph',
    map: 'Map',
    paths: 'Paths',
    compare: 'Compare',
    playground: 'Playground',
    offline: 'You are offline. What was loaded before can still be looked at.',
    nowhere: 'There is no such page',
    nowhereHint: 'The address may be misspelt. Search for what you mean, or begin at the start page.',
  },

  date: {
    label: 'The day that everything is seen on',
    typed: 'Day',
    placeholder: 'YYYY-MM-DD',
    wrong: 'A day is written 2007-01-01, 2007-01 or 2007.',
    slider: 'Move the day: arrows by a month, with Shift by a year',
    play: 'Play from the day on',
    pause: 'Stop playing',
    on: (day: string) => `On ${day}`,
  },

  time: {
    span: (start: string, end: string) => `${start} to ${end}`,
    always: 'always',
    unknownStart: 'unknown',
    openEnd: 'no foreseen end',
    unknownEnd: 'unknown',
    atLeast: (day: string) => `${day} at least`,
    orEarlier: (day: string) => `${day} or earlier`,
    orLater: (day: string) => `${day} or later`,
    between: (one: string, other: string) => `between ${one} and ${other}`,
    sometime: 'some day',
    about: (words: string) => `about ${words}`,
    doubtful: (words: string) => `${words}, doubtful`,
    decade: (year: string) => `${year}s`,
    century: (first: string, last: string) => `${first} to ${last}`,
  },

  search: {
    label: 'Search for a country, organization, treaty or person',
    placeholder: 'Uzbekistan, NATO, Helsinki …',
    found: (count: number) => `${some(count, 'suggestion')}. Choose with the arrow keys and Enter.`,
    nothing: (text: string) => `Nothing is called “${text}”.`,
    nothingHint: 'Try another spelling, or a part of the name.',
    title: (text: string) => `Search: ${text}`,
    results: (count: number, most: number) => (count < most ? some(count, 'result') : `${count} results or more`),
    type: 'Type a name to search',
  },

  states: {
    loading: 'Loading …',
    offline: 'The server cannot be reached. It will be asked again once you are online.',
    silent: 'The server does not answer.',
    failed: 'This could not be loaded.',
    again: 'Try again',
    missing: 'Nobody has told Pacta of this.',
    missingHint: 'It may have another name here: search for it.',
  },

  query: {
    open: 'Show the query',
    hint: 'Opens the GraphQL query of this view in the playground',
  },

  home: {
    title: 'What held on any day, and who says so',
    lead: 'Countries, organizations, treaties, people and offices, and every dated tie between them. Move the day at the top: all that you see is seen on that day.',
    try: 'Begin with a question',
    examples: [
      { path: '/organization/csto', on: '2007-01-01', title: 'Who was in the CSTO on 1 January 2007?', hint: 'Uzbekistan was back since August 2006, and one report leaves it open' },
      { path: '/map?of=organization:warsaw-pact', on: '1970-01-01', title: 'The Warsaw Pact on a map', hint: 'East Germany is listed beside it: it is on no map of today' },
      { path: '/paths?from=country:uzbekistan&to=country:russia', on: '2007-01-01', title: 'How were Uzbekistan and Russia connected?', hint: 'Treaties of a few say more than the United Nations' },
      { path: '/compare?from=1999-01-01&to=2006-12-31&of=country:uzbekistan', on: '2006-12-31', title: 'What changed for Uzbekistan between 1999 and 2006?', hint: 'Who joined, left, and was suspended' },
      { path: '/country/russia', on: '1985-06-01', title: 'Russia in June 1985', hint: 'Then called the Soviet Union' },
      { path: '/graph?of=organization:csto', on: '2003-01-01', title: 'What lies around the CSTO', hint: 'Members, bodies, offices and treaties as a graph' },
    ],
    certainty: 'Three answers, not two',
    certaintyText: 'Dates are as precise as their sources. Where these leave it open whether something held on the day, it is shown as “perhaps”, faded rather than cut.',
    sources: 'A source for everything',
    sourcesText: 'Each row, bar and tie opens who says so, and what others say instead; names and existence list theirs at the end of a page.',
    api: 'Yours to build on',
    apiText: 'This explorer uses nothing but the public GraphQL API. Each view shows its query in the playground.',
  },

  entity: {
    identifiers: 'Codes',
    existed: 'Existed',
    existence: 'Existence',
    independence: 'In what sense',
    officesLeftOut: (shown: number, all: number) => `Of the first ${shown} of ${all} offices.`,
    exists: { TRUE: 'existed', UNKNOWN: 'may have existed', FALSE: 'did not exist' } satisfies Record<Truth, string>,
    timeline: 'Timeline',
    names: 'Names',
    lifeNames: 'Names over time',
    name: 'Name',
    language: 'Language',
    kind: 'Kind',
    region: 'Region',
    organizationKind: 'Kind of organization',
    signed: 'Signed',
    subjects: 'About',
    born: 'Born',
    died: 'Died',
    role: 'Role',
    of: 'Of',
    eventKind: 'Kind of event',
    date: 'Date',
    place: 'Place',
    topics: 'Topics',
    partOf: 'Part of',
    members: 'Members',
    memberships: 'Memberships',
    treaties: 'Treaties',
    leaders: 'Leaders',
    acts: 'Acts on treaties',
    predecessors: 'Came from',
    successors: 'Succeeded by',
    bodies: 'Bodies',
    offices: 'Offices',
    parties: 'Parties',
    officesHeld: 'Offices held',
    events: 'Events',
    holders: 'Holders',
    participants: 'Participants',
    asGraph: 'As a graph',
    onMap: 'On the map',
    compare: 'Compare two dates',
    findPaths: 'Find paths',
    countOn,
    none: 'none',
  },

  table: {
    on: 'On the day',
    since: 'Since',
    until: 'Until',
    says: 'Who says so',
    status: 'Status',
    terms: 'Terms',
    act: 'Act',
    manner: 'Manner',
    holder: 'Holder',
    office: 'Office',
    role: 'Role',
    acting: 'acting',
    entered: (how: string) => `entered: ${how.toLowerCase()}`,
    left: (how: string) => `left: ${how.toLowerCase()}`,
    onDay: 'On the day',
    byThen: 'By then',
    when: 'When',
    always: 'At any time',
    which: 'Which rows',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'This browser does not let the page copy: take the CSV',
    dated: (column: string, day: string) => `${column} (${day})`,
    slug: (column: string) => `${column} (slug)`,
    edtf: 'Valid (EDTF)',
    csv: 'CSV',
    csvHint: (title: string) => `Download ${title} as CSV, as shown`,
    copyHint: (title: string) => `Copy ${title} as shown, to paste it into a spreadsheet`,
    sort: (column: string) => `Sort by ${column}`,
    more: (count: number) => `Show all ${count.toLocaleString('en-GB')}`,
    upTo: (count: number) => `Show ${count.toLocaleString('en-GB')}`,
    sortBy: 'Sorted by',
    sorted: (column: string, down: boolean) => (down ? `${column}, reversed` : column),
    empty: 'None on this day.',
    emptyByThen: 'None by then.',
    emptyEver: 'None.',
    disputed: (count: number) => `${some(count, 'other claim')} against it`,
    source: 'Who says so: ',
    partial: (shown: number, all: number) => `The first ${shown} of ${all} are listed.`,
  },

  fact: {
    title: 'Who says so',
    close: 'Close',
    valid: 'When',
    claimed: 'Claimed by',
    recorded: 'Told to Pacta',
    rank: 'Rank',
    note: 'Note',
    sources: 'Sources',
    supports: (part: string) => `for ${part}`,
    agreeing: 'Others say the same',
    rivals: 'Others say instead',
    noRivals: 'No other data set says anything else.',
    best: 'the best of the claims',
    notBest: 'another claim is better',
    wording: (subject: string, verb: string, object: string) => `${subject} · ${verb} · ${object}`,
  },

  timeline: {
    label: (title: string) => `Timeline: ${title}`,
    certain: 'certain',
    faded: 'begin or end not certain',
    other: 'another status, or a name',
    suspended: 'suspended',
    bar: (what: string, when: string, state: string) => `${what}, ${when}${state ? `, ${state}` : ''}. Who says so`,
    more: (count: number) => `Show all ${count} lines`,
    existence: 'Existed',
  },

  chart: {
    title: (what: string) => `${what} over time`,
    members: 'Full members',
    memberships: 'Full memberships',
    on: (day: string, certain: number, possible: number) =>
      possible > certain ? `End of ${day}: ${certain}, perhaps ${possible}` : `End of ${day}: ${certain}`,
    label: (what: string, from: string, to: string, most: number) =>
      `${what} at the end of each year from ${from} to ${to}; at most ${most}`,
    certain: 'certain',
    possible: 'perhaps more',
  },

  graph: {
    title: 'Graph',
    choose: 'Choose what to look around',
    chooseHint: 'The graph shows what an entity is tied to, and moves with the day.',
    kinds: 'Ties shown',
    label: (name: string, entities: number, edges: number) =>
      `Graph around ${name}: ${some(entities, 'entity', 'entities')} and ${some(edges, 'tie')} on the day`,
    expansions: { NONE: 'Expand', WAITING: 'Expanding …', DONE: 'Expanded', FAILED: 'Try again' },
    expansionFailed: 'What lies around it could not be loaded.',
    open: 'Open page',
    hint: 'Click a circle to see more of it. Drag to move, scroll to zoom.',
    leftOut: (count: number) => `${some(count, 'further entity', 'further entities')} would not fit and are left out: their own graphs show them.`,
    tiesLeftOut: (count: number) => `${some(count, 'further tie')} would not fit and are left out.`,
    noKinds: 'No kind of tie is chosen: tick one above.',
    empty: 'Nothing is tied to it on this day.',
    selected: 'Selected',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    whole: 'Show all',
    unsure: 'perhaps',
  },

  map: {
    title: 'Map',
    choose: 'Choose an organization or a treaty',
    chooseHint: 'The members of an organization, or the parties to a treaty, on the day.',
    label: (name: string, day: string, counts: { certain: number; possible: number; others: number }) =>
      `Map of the world: members or parties of ${name} on ${day}: ${countOn(counts)}. All of them are listed below.`,
    borders: 'Borders are those of today, from Natural Earth. For other days they are not known here: a state is drawn as the country that continues it, and what it held beyond is not shown.',
    beside: 'Not on this map',
    besideHint: 'States that are on no map of today, those too small for this one, and organizations',
    notMappable: 'A map shows the members of an organization, or the parties of a treaty.',
    member: 'Member or party',
    perhaps: 'Perhaps',
    other: 'Another status',
    suspended: 'Suspended',
  },

  paths: {
    title: 'Paths',
    lead: 'How two were connected: by what both belong to, signed or held.',
    from: 'From',
    to: 'To',
    during: 'At some time during',
    duringHint: 'An interval in EDTF, such as 1991/1999 or 1991-12-26/2006-06',
    via: 'Along',
    longest: 'Steps at most',
    any: 'any ties',
    choose: 'Choose two entities to see what connects them.',
    none: 'Nothing connects them in so many steps at that time.',
    noneHint: 'Allow more steps, other ties or a longer time.',
    count: (count: number) => some(count, 'path'),
    first: (count: number) => `The first ${count} paths, and there are more.`,
    more: 'Show more',
    steps: (count: number) => some(count, 'step'),
    rarity: (rarity: string) => `rarity ${rarity}`,
    rarityHint: 'The chance to come this way at random: 1 where there is no other way to go',
    common: 'Together',
    perhaps: 'perhaps',
    change: 'Change',
  },

  compare: {
    title: 'Compare two dates',
    lead: 'What is different between two days: who joined, who left, whose status changed.',
    from: 'First day',
    to: 'Second day',
    of: 'Of',
    clear: 'Compare the whole world',
    differences,
    before: 'Before',
    after: 'After',
    none: 'Nothing is different between the two days.',
    order: 'The second day lies before the first.',
    perhaps: 'perhaps',
    atLeast: (count: number) => `${count} at least`,
    narrower: 'Choose an entity or a shorter time to see all.',
  },
} as const;
