import { useMemo } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useAsk } from '../api/useAsk';
import { useDay, useSpan } from '../date/DayContext';
import { MembersMapDocument, type MembersMapQuery, PartiesMapDocument, type PartiesMapQuery } from '../generated/graphql';
import { called, EntityLink } from '../parts/EntityLink';
import { EntityPicker } from '../parts/EntityPicker';
import { FactTable } from '../parts/FactTable';
import { countOn } from '../parts/counts';
import { factHolds, isFull, isSuspended, termsOf } from '../parts/facts';
import { QueryLink } from '../parts/QueryLink';
import { SourceLink } from '../parts/SourceLink';
import { Answer, Nothing } from '../parts/States';
import { useParam } from '../parts/useParam';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { boundsOfText, holdsOn } from '../time/bounds';
import { type Day, today } from '../time/day';
import { dayInWords } from '../time/words';
import { spanOf } from '../timeline/place';
import { DRAWN, type Look, WorldMap } from './WorldMap';

const t = strings.map;

type Mapped = Extract<NonNullable<MembersMapQuery['node'] | PartiesMapQuery['node']>, { facts: unknown }>;
type Fact = Mapped['facts']['nodes'][number];
type MapQuery = TypedDocumentNode<MembersMapQuery | PartiesMapQuery, { id: string }>;

/** The members of an organization, or the parties of a treaty, on the map of the world. */
export default function MapPage() {
  const [of, setOf] = useParam('of');
  const query: MapQuery = of?.startsWith('treaty:') ? PartiesMapDocument : MembersMapDocument;
  const asked = useAsk(query, { id: of ?? '' }, of === null);
  useTitle(t.title);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="lead">{t.chooseHint}</p>
        </div>
        {of && <QueryLink query={query} variables={{ id: of }} />}
      </header>
      <div className="question">
        <EntityPicker label={t.choose} id={of} kinds={['ORGANIZATION', 'TREATY']} onPick={setOf} />
      </div>
      {of && (
        <Answer asked={asked}>
          {({ node }) =>
            node && 'facts' in node ? (
              <Members of={node} />
            ) : (
              <Nothing title={node ? t.notMappable : strings.states.missing} hint={node ? undefined : strings.states.missingHint} />
            )
          }
        </Answer>
      )}
    </>
  );
}

function Members({ of }: { of: Mapped }) {
  const { day } = useDay();
  const facts: readonly Fact[] = of.facts.nodes;
  const span = useMemo(() => spanOf(facts.map(({ valid }) => boundsOfText(valid)), today()), [facts]);
  const rows = useMemo(() => facts.map(fact => ({ fact, entities: [fact.subject] })), [facts]);
  useSpan(span);

  const present = facts.filter(fact => factHolds(fact, day) !== 'FALSE');
  const counts = countOn(present.map(fact => ({ id: fact.subject.id, fact })), day);
  // Of several spells the most certain one is drawn.
  const looks = new Map(present.toSorted((one, other) => certainty(one, day) - certainty(other, day)).flatMap(fact => onTheMap(fact, day)));
  const beside = present.filter(fact => areaCode(fact) === null);
  return (
    <>
      <h2>
        {called(of, day)} <span className="quiet">{dayInWords(day)}</span>
      </h2>
      <div className="map-and-beside">
        <figure className="map">
          <WorldMap looks={looks} label={t.label(called(of, day), dayInWords(day), counts)} />
          <figcaption>
            <MapLegend />
            <p className="quiet">{t.borders}</p>
          </figcaption>
        </figure>
        {beside.length > 0 && (
          <aside aria-label={t.beside}>
            <h3>{t.beside}</h3>
            <p className="quiet">{t.besideHint}</p>
            <ul>
              {beside.map(fact => (
                <li key={fact.id}>
                  <EntityLink entity={fact.subject} />{' '}
                  <small className="quiet">
                    {[termsOf(fact), factHolds(fact, day) === 'UNKNOWN' && t.perhaps.toLowerCase()].filter(Boolean).join(', ')}
                  </small>{' '}
                  <SourceLink fact={fact} />
                </li>
              ))}
            </ul>
          </aside>
        )}
      </div>
      <section aria-label={of.kind === 'TREATY' ? strings.entity.parties : strings.entity.members}>
        <div className="section-head">
          <h2>{of.kind === 'TREATY' ? strings.entity.parties : strings.entity.members}</h2>
        </div>
        <FactTable
          title={called(of, day)}
          rows={rows}
          entities={[strings.entity.name]}
          terms={of.kind === 'TREATY' ? strings.table.terms : strings.table.status}
          totalCount={of.facts.totalCount}
        />
      </section>
    </>
  );
}

/**
 * The number by which the map knows a country (M49, which is also the ISO number): that of today, or else any that it
 * had, as far as the map has an area for it. Null where it has none.
 */
function areaCode({ subject }: Fact): string | null {
  const numbers = subject.identifiers.filter(({ scheme }) => scheme === 'M49');
  const ofToday = numbers.filter(({ valid }) => holdsOn(valid, today()) !== 'FALSE');
  return [...ofToday, ...numbers].map(({ value }) => value.padStart(3, '0')).find(code => DRAWN.has(code)) ?? null;
}

const certainty = (fact: Fact, day: Day): number => Number(factHolds(fact, day) === 'TRUE');

function onTheMap(fact: Fact, day: Day): [string, { look: Look; title: string }][] {
  const code = areaCode(fact);
  const title = [called(fact.subject, day), termsOf(fact)].filter(Boolean).join(', ');
  return code ? [[code, { look: lookOf(fact, day), title }]] : [];
}

function lookOf(fact: Fact, day: Day): Look {
  if (factHolds(fact, day) === 'UNKNOWN') {
    return 'perhaps';
  }
  if (isSuspended(fact)) {
    return 'suspended';
  }
  return isFull(fact) ? 'member' : 'other';
}

function MapLegend() {
  return (
    <span className="legend">
      <span>
        <i className="swatch" /> {t.member}
      </span>
      <span>
        <i className="swatch perhaps-area" /> {t.perhaps}
      </span>
      <span>
        <i className="swatch lined" /> {t.other}
      </span>
      <span>
        <i className="swatch suspended" /> {t.suspended}
      </span>
    </span>
  );
}
