import { Link } from 'wouter';
import { useDay, useHref } from '../date/DayContext';
import type { TitledFragment } from '../generated/graphql';
import { KindMark, pageOf } from '../parts/EntityLink';
import { factHolds, isFull, termsOf } from '../parts/facts';
import { Holds } from '../parts/Holds';
import { SourceLink } from '../parts/SourceLink';
import { strings } from '../strings';
import { inWords } from '../time/words';
import type { Reading } from './ReportPage';

const t = strings.report;

/** Who everyone is on the day, and what connects them. */
export function WhoIsWho({ context }: { context: Reading['context'] }) {
  return (
    <section className="who" aria-label={t.who}>
      {context.length > 0 && <h2>{t.who}</h2>}
      <ul>
        {context.map(one => (
          <li key={one.entity.id} className="who-card">
            <h3>
              <EntityName entity={one.entity} />
            </h3>
            {one.facts.length === 0 && <p className="quiet">{t.noFacts}</p>}
            <ul>
              {one.facts.map(fact => (
                <ContextFact key={fact.id} about={one.entity} fact={fact} />
              ))}
            </ul>
            {one.connected.length > 0 && (
              <p className="quiet connected">
                {t.connected} {one.connected.map(({ name }) => name).join(', ')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Told = Reading['context'][number]['facts'][number];

/** What a fact says of the one whose card it is on: only the other end is named, unless it says something of others. */
function ContextFact({ about, fact }: { about: TitledFragment; fact: Told }) {
  const { day } = useDay();
  const isSubject = fact.subject.id === about.id;
  const isObject = fact.object.id === about.id;
  const terms = termsOf(fact);
  return (
    <li>
      <span>
        {!isSubject && <EntityName entity={fact.subject} />} <span className="quiet">{strings.factKinds[fact.kind]}</span>{' '}
        {!isObject && <EntityName entity={fact.object} />}
        {terms && fact.kind !== 'HOLDS' && !(isObject && isFull(fact)) && <span className="quiet"> ({terms})</span>}
      </span>
      <span className="quiet when">{inWords(fact.valid)}</span>
      {factHolds(fact, day) === 'UNKNOWN' && <Holds truth="UNKNOWN" />} <SourceLink fact={fact} />
    </li>
  );
}

/** A name of the day, which leads to its page. */
export function EntityName({ entity }: { entity: TitledFragment }) {
  const href = useHref();
  return (
    <Link href={href(pageOf(entity))} className="entity-link">
      <KindMark kind={entity.kind} />
      <span>{entity.name}</span>
    </Link>
  );
}
