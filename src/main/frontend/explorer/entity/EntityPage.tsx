import { type ReactNode, useMemo } from 'react';
import type { TypedDocumentNode } from 'urql';
import { Link } from 'wouter';
import { useAsk } from '../api/useAsk';
import { CountChart } from '../chart/CountChart';
import { type Span, useDay, useHref, useSpan } from '../date/DayContext';
import {
  CountryPageDocument,
  type EntityKind,
  EventPageDocument,
  OfficePageDocument,
  OrganizationPageDocument,
  PersonPageDocument,
  TreatyPageDocument,
} from '../generated/graphql';
import { called, EntityLink, KindMark } from '../parts/EntityLink';
import { temporalityOf } from '../parts/facts';
import { FactTable } from '../parts/FactTable';
import { QueryLink } from '../parts/QueryLink';
import { Answer, Nothing } from '../parts/States';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { anyOf, boundsOfText, holdsOn } from '../time/bounds';
import { dayInWords } from '../time/words';
import { today } from '../time/day';
import { spanOf } from '../timeline/place';
import { Legend, Timeline } from '../timeline/Timeline';
import { Existence } from './Existence';
import { KeyFacts } from './KeyFacts';
import { lanesOf, lanesOfLife } from './lanes';
import { Names } from './Names';
import { type Section, sectionsOf, type Shown } from './sections';

const t = strings.entity;

const PAGES: Record<EntityKind, TypedDocumentNode<{ node: Shown | { id: string } | null }, { id: string }>> = {
  COUNTRY: CountryPageDocument,
  ORGANIZATION: OrganizationPageDocument,
  TREATY: TreatyPageDocument,
  PERSON: PersonPageDocument,
  OFFICE: OfficePageDocument,
  EVENT: EventPageDocument,
};

/** All that is known of an entity, at the address `/country/france`. It is asked for once, for all days. */
export default function EntityPage({ kind, slug }: { kind: EntityKind; slug: string }) {
  const query = PAGES[kind];
  const id = `${kind.toLowerCase()}:${slug}`;
  const asked = useAsk(query, { id });
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node && 'allNames' in node ? (
          <Page entity={node} query={<QueryLink query={query} variables={{ id }} />} />
        ) : (
          <Nothing asPage title={strings.states.missing} hint={strings.states.missingHint} />
        )
      }
    </Answer>
  );
}

function Page({ entity, query }: { entity: Shown; query: ReactNode }) {
  const sections = useMemo(() => sectionsOf(entity), [entity]);
  const span = useMemo(() => lifeOf(entity, sections), [entity, sections]);
  useSpan(span);
  return (
    <article className={`entity entity-${entity.kind.toLowerCase()}`}>
      <Head entity={entity} query={query} />
      <KeyFacts entity={entity} sections={sections} />
      {span && <Life entity={entity} sections={sections} span={span} />}
      {sections.map(section => (
        <section key={section.title} aria-label={section.title}>
          <div className="section-head">
            <h2>{section.title}</h2>
          </div>
          <FactTable {...section} />
        </section>
      ))}
      {span && (entity.kind === 'COUNTRY' || entity.kind === 'ORGANIZATION') && (
        <CountChart id={entity.id} kind={entity.kind} span={span} />
      )}
      {'bodies' in entity && entity.bodies.totalCount > 0 && (
        <section aria-label={t.bodies}>
          <div className="section-head">
            <h2>{t.bodies}</h2>
          </div>
          <ul className="plain-list">
            {entity.bodies.nodes.map(body => (
              <li key={body.id}>
                <EntityLink entity={body} />
              </li>
            ))}
          </ul>
          {entity.bodies.nodes.length < entity.bodies.totalCount && (
            <p className="quiet">{strings.table.partial(entity.bodies.nodes.length, entity.bodies.totalCount)}</p>
          )}
        </section>
      )}
      <Existence entity={entity} />
      <Names entity={entity} />
    </article>
  );
}

function Head({ entity, query }: { entity: Shown; query: ReactNode }) {
  const { day } = useDay();
  const href = useHref();
  const name = called(entity, day);
  const existed = entity.existence.nodes;
  const exists = anyOf(existed.map(({ valid }) => holdsOn(valid, day)));
  const mappable = entity.kind === 'ORGANIZATION' || entity.kind === 'TREATY';
  useTitle(name);
  return (
    <header className="page-head">
      <div>
        <p className="kind">
          <KindMark kind={entity.kind} />
          {strings.entityKinds[entity.kind]}
        </p>
        <h1>{name}</h1>
        <p className="quiet on-day">
          {strings.date.on(dayInWords(day))}
          {existed.length > 0 && exists !== 'TRUE' && <strong className={exists === 'FALSE' ? 'absent' : undefined}> {t.exists[exists]}</strong>}
        </p>
      </div>
      <nav className="actions" aria-label={name}>
        <Link href={href('/graph', { of: entity.id })}>{t.asGraph}</Link>
        {mappable && <Link href={href('/map', { of: entity.id })}>{t.onMap}</Link>}
        <Link href={href('/paths', { from: entity.id })}>{t.findPaths}</Link>
        <Link href={href('/compare', { of: entity.id })}>{t.compare}</Link>
        {query}
      </nav>
    </header>
  );
}

function Life({ entity, sections, span }: { entity: Shown; sections: Section[]; span: Span }) {
  const life = useMemo(() => lanesOfLife(entity), [entity]);
  const groups = useMemo(() => sections.map(section => ({ section, lanes: lanesOf(section) })), [sections]);
  return (
    <section aria-label={t.timeline}>
      <div className="section-head">
        <h2>{t.timeline}</h2>
        <Legend />
      </div>
      {life.length > 0 && <Timeline title={t.lifeNames} lanes={life} span={span} />}
      {groups.map(({ section, lanes }) => (
        <details key={section.title} open={lanes.length <= 40 || section === sections[0]}>
          <summary>
            {section.title} <span className="quiet">{lanes.length}</span>
          </summary>
          <Timeline title={section.title} lanes={lanes} span={span} />
        </details>
      ))}
    </section>
  );
}

/** The days from the first that is known of it to the last. */
function lifeOf(entity: Shown, sections: Section[]): Span | null {
  const facts = sections.flatMap(({ rows }) => rows.map(({ fact }) => boundsOfText(fact.valid, temporalityOf(fact.kind))));
  const existence = entity.existence.nodes.map(({ valid }) => boundsOfText(valid));
  return spanOf([...facts, ...existence], today());
}
