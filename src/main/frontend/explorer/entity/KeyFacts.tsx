import type { ReactNode } from 'react';
import { useDay } from '../date/DayContext';
import { called, EntityLink } from '../parts/EntityLink';
import { countOn } from '../parts/counts';
import { factHolds, isFull, termsOf } from '../parts/facts';
import type { Row } from '../parts/FactTable';
import { Holds } from '../parts/Holds';
import { strings } from '../strings';
import { anyOf, holdsOn } from '../time/bounds';
import type { Day } from '../time/day';
import { inWords } from '../time/words';
import type { Section, Shown } from './sections';

const t = strings.entity;

/** The schemes that people know codes by, before those of data sets. */
const SCHEMES = ['ISO3', 'ISO2', 'ISO_3166_3', 'COW_ABBR', 'COW'];

/** What holds on the day, in a glance. */
export function KeyFacts({ entity, sections }: { entity: Shown; sections: Section[] }) {
  const { day } = useDay();
  return (
    <dl className="key-facts">
      {ownFacts(entity)
        .filter(([, value]) => value)
        .map(([title, value]) => (
          <Fact key={title} title={title}>
            {value}
          </Fact>
        ))}
      {entity.existence.nodes.length > 0 && (
        <Fact title={t.existed}>
          <Holds truth={anyOf(entity.existence.nodes.map(({ valid }) => holdsOn(valid, day)))} />
        </Fact>
      )}
      {sections.filter(isOfTheDay).map(section => (
        <Fact key={section.title} title={section.title}>
          <OnTheDay section={section} day={day} />
        </Fact>
      ))}
      <Codes entity={entity} day={day} />
    </dl>
  );
}

/** Predecessors and successors were so once and for all, and on most days long ago or far ahead. */
const isOfTheDay = ({ rows }: Section): boolean => rows[0]?.fact.kind !== 'SUCCEEDED_BY';

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ownFacts(entity: Shown): [string, ReactNode][] {
  if ('region' in entity) {
    return [[t.region, entity.region]];
  }
  if ('organizationKind' in entity) {
    return [[t.organizationKind, entity.organizationKind]];
  }
  if ('signed' in entity) {
    return [
      [t.signed, entity.signed && inWords(entity.signed)],
      [t.subjects, entity.subjects.join(', ')],
    ];
  }
  if ('born' in entity) {
    return [
      [t.born, entity.born && inWords(entity.born)],
      [t.died, entity.died && inWords(entity.died)],
    ];
  }
  if ('of' in entity) {
    return [
      [t.role, strings.roles[entity.role]],
      [t.of, entity.of && <EntityLink entity={entity.of} />],
    ];
  }
  return [
    [t.eventKind, strings.eventKinds[entity.eventKind]],
    [t.date, inWords(entity.date)],
    [t.place, entity.place],
    [t.topics, entity.topics.join(', ')],
    [t.partOf, entity.partOf && <EntityLink entity={entity.partOf} />],
  ];
}

/** Those of the day by name where they are few, and else how many. Several spells of one count once. */
function OnTheDay({ section, day }: { section: Section; day: Day }) {
  const rows = section.rows.filter(({ fact }) => factHolds(fact, day) !== 'FALSE');
  // Of several spells the most certain one is named.
  const named = new Map(
    rows.toSorted((one, other) => Number(isCertain(one, day)) - Number(isCertain(other, day))).map(row => [row.entities[0]!.id, row]),
  );
  if (named.size === 0) {
    return <span className="quiet">{t.none}</span>;
  }
  if (named.size > 3) {
    return <>{t.countOn(countOn(rows.map(({ fact, entities }) => ({ id: entities[0]!.id, fact })), day))}</>;
  }
  return (
    <ul className="few">
      {[...named].map(([id, row]) => {
        const office = row.entities[1] && called(row.entities[1], day);
        const beside = [office, !isFull(row.fact) && termsOf(row.fact), !isCertain(row, day) && strings.truths.UNKNOWN.toLowerCase()].filter(Boolean);
        return (
          <li key={id}>
            <EntityLink entity={row.entities[0]!} />
            {beside.length > 0 && <small className="quiet"> ({beside.join(', ')})</small>}
          </li>
        );
      })}
    </ul>
  );
}

const isCertain = ({ fact }: Row, day: Day): boolean => factHolds(fact, day) === 'TRUE';

function Codes({ entity, day }: { entity: Shown; day: Day }) {
  const codes = entity.identifiers
    .filter(({ scheme, valid }) => SCHEMES.includes(scheme) && holdsOn(valid, day) !== 'FALSE')
    .toSorted((one, other) => SCHEMES.indexOf(one.scheme) - SCHEMES.indexOf(other.scheme));
  return (
    codes.length > 0 && (
      <Fact title={t.identifiers}>
        <ul className="codes">
          {codes.map(({ scheme, value, valid }) => (
            <li key={`${scheme} ${value} ${valid}`}>
              <code>{value}</code> <small className="quiet">{scheme.replaceAll('_', ' ')}</small>
            </li>
          ))}
        </ul>
      </Fact>
    )
  );
}
