import type {
  CountryPageQuery,
  EventPageQuery,
  FromSubjectFragment,
  OfficePageQuery,
  OrganizationPageQuery,
  PersonPageQuery,
  ToObjectFragment,
  TreatyPageQuery,
} from '../generated/graphql';
import type { Row } from '../parts/FactTable';
import { strings } from '../strings';

const t = strings.entity;
const columns = strings.table;

type Nodes =
  | CountryPageQuery['node']
  | OrganizationPageQuery['node']
  | TreatyPageQuery['node']
  | PersonPageQuery['node']
  | OfficePageQuery['node']
  | EventPageQuery['node'];

/** What a page shows of an entity, whichever kind it is. */
export type Shown = Extract<NonNullable<Nodes>, { allNames: unknown }>;

/** One list of facts: a table, and lines of the timeline. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly entities: readonly string[];
  readonly terms?: string;
  readonly totalCount: number;
  /** What is not listed for another reason than that its list is long. */
  readonly leftOut?: string;
}

interface Connection<Fact> {
  readonly totalCount: number;
  readonly nodes: readonly Fact[];
}

const from = ({ nodes, totalCount }: Connection<FromSubjectFragment>) => ({
  totalCount,
  rows: nodes.map(fact => ({ fact, entities: [fact.subject] })),
});

const to = ({ nodes, totalCount }: Connection<ToObjectFragment>) => ({
  totalCount,
  rows: nodes.map(fact => ({ fact, entities: [fact.object] })),
});

const terms = { terms: columns.terms };
const status = { terms: columns.status };

/** The lists of facts of an entity, in the order of its page; empty ones are left out. */
export function sectionsOf(entity: Shown): Section[] {
  return allSections(entity).filter(({ totalCount }) => totalCount > 0);
}

function allSections(entity: Shown): Section[] {
  if ('leaders' in entity) {
    return [
      {
        title: t.leaders,
        totalCount: entity.leaders.totalCount,
        rows: entity.leaders.nodes.map(fact => ({ fact, entities: [fact.subject, fact.office] })),
        entities: [columns.holder, columns.office],
      },
      { title: t.memberships, entities: [strings.entityKinds.ORGANIZATION], ...status, ...to(entity.memberships) },
      { title: t.treaties, entities: [strings.entityKinds.TREATY], ...terms, ...to(entity.treaties) },
      { title: t.acts, entities: [strings.entityKinds.TREATY], terms: columns.act, ...to(entity.acts) },
      ...successions(entity),
    ];
  }
  if ('bodies' in entity) {
    return [
      { title: t.members, entities: [t.name], ...status, ...from(entity.members) },
      {
        title: t.offices,
        ...holdersOf(entity.offices.nodes),
        entities: [columns.holder, columns.office],
        leftOut:
          entity.offices.nodes.length < entity.offices.totalCount
            ? t.officesLeftOut(entity.offices.nodes.length, entity.offices.totalCount)
            : undefined,
      },
      { title: t.memberships, entities: [strings.entityKinds.ORGANIZATION], ...status, ...to(entity.memberships) },
      ...successions(entity),
    ];
  }
  if ('parties' in entity) {
    return [
      { title: t.parties, entities: [t.name], ...terms, ...from(entity.parties) },
      { title: t.acts, entities: [t.name], terms: columns.act, ...from(entity.acts) },
    ];
  }
  if ('officesHeld' in entity) {
    return [
      { title: t.officesHeld, entities: [columns.office], ...terms, ...to(entity.officesHeld) },
      { title: t.events, entities: [strings.entityKinds.EVENT], terms: columns.role, ...to(entity.events) },
    ];
  }
  return 'holders' in entity
    ? [{ title: t.holders, entities: [columns.holder], ...terms, ...from(entity.holders) }]
    : [{ title: t.participants, entities: [t.name], terms: columns.role, ...from(entity.participants) }];
}

function successions(entity: Extract<Shown, { predecessors: unknown }>): Section[] {
  const manner = { terms: columns.manner };
  return [
    { title: t.predecessors, entities: [t.name], ...manner, ...from(entity.predecessors) },
    { title: t.successors, entities: [t.name], ...manner, ...to(entity.successors) },
  ];
}

function holdersOf(offices: Extract<Shown, { bodies: unknown }>['offices']['nodes']): Pick<Section, 'rows' | 'totalCount'> {
  const rows = offices.flatMap(office => office.holders.nodes.map(fact => ({ fact, entities: [fact.subject, office] })));
  return { rows, totalCount: offices.reduce((sum, { holders }) => sum + holders.totalCount, 0) };
}
