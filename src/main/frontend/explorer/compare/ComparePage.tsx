import { useState } from 'react';
import { useAsk } from '../api/useAsk';
import { useDay } from '../date/DayContext';
import { ChangesDocument, type ChangesQuery, type ChangesQueryVariables, type Difference } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { EntityPicker } from '../parts/EntityPicker';
import { termsOf } from '../parts/facts';
import { QueryLink } from '../parts/QueryLink';
import { SourceLink } from '../parts/SourceLink';
import { Answer, Nothing } from '../parts/States';
import { useParam } from '../parts/useParam';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { isoDay, parseTyped, plusMonths } from '../time/day';
import { dayInWords, inWords } from '../time/words';

const t = strings.compare;
const SHOWN_FIRST = 200;
/** With all that a change says, more would ask the server for too much at once. */
const MOST = 400;
const DIFFERENCES: readonly Difference[] = ['BEGAN', 'ENDED', 'CHANGED'];

/** What is different between two days. Without two in the address: ten years up to the day at the top. */
export default function ComparePage() {
  const { settled } = useDay();
  const [from, setFrom] = useParam('from');
  const [to, setTo] = useParam('to');
  const [of, setOf] = useParam('of');
  useTitle(t.title);

  const last = parseTyped(to ?? '') ?? settled;
  const first = parseTyped(from ?? '') ?? plusMonths(last, -120);
  const variables: ChangesQueryVariables = {
    between: `${isoDay(first)}/${isoDay(last)}`,
    of: of ? [of] : null,
    first: SHOWN_FIRST,
  };

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        <QueryLink query={ChangesDocument} variables={variables} />
      </header>
      <div className="question">
        <DayField label={t.from} day={isoDay(first)} onDay={setFrom} />
        <DayField label={t.to} day={isoDay(last)} onDay={setTo} />
        <EntityPicker label={t.of} id={of} onPick={setOf} />
        {of && (
          <button type="button" className="whole" onClick={() => setOf(null)}>
            {t.clear}
          </button>
        )}
      </div>
      {first > last ? (
        <Nothing title={t.order} />
      ) : (
        <>
          <h2 className="between">
            {dayInWords(first)} – {dayInWords(last)}
          </h2>
          <Changes key={`${variables.between} ${of}`} variables={variables} />
        </>
      )}
    </>
  );
}

function DayField({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }) {
  const [text, setText] = useState<string | null>(null);
  const typed = text === null ? null : parseTyped(text);
  const wrong = text !== null && typed === null;

  function take() {
    if (typed !== null) {
      setText(null);
      onDay(isoDay(typed));
    }
  }

  return (
    <form
      className="field"
      onSubmit={event => {
        event.preventDefault();
        take();
      }}
    >
      <label>
        <span>{label}</span>
        <input
          type="text"
          inputMode="numeric"
          size={11}
          value={text ?? day}
          aria-invalid={wrong}
          onChange={event => setText(event.target.value)}
          onBlur={take}
        />
      </label>
      {wrong && (
        <p role="alert" className="field-error">
          {strings.date.wrong}
        </p>
      )}
    </form>
  );
}

function Changes({ variables }: { variables: ChangesQueryVariables }) {
  const [first, setFirst] = useState(SHOWN_FIRST);
  const asked = useAsk(ChangesDocument, { ...variables, first });
  return (
    <Answer asked={asked}>
      {({ changes }) =>
        changes.nodes.length === 0 ? (
          <Nothing title={t.none} />
        ) : (
          <>
            {DIFFERENCES.map(what => (
              <ChangesOf key={what} what={what} changes={changes.nodes.filter(change => change.what === what)} whole={changes.nodes.length === changes.totalCount} />
            ))}
            {changes.nodes.length < changes.totalCount && (
              <p className="quiet">
                {strings.table.partial(changes.nodes.length, changes.totalCount)} {first === MOST && t.narrower}
              </p>
            )}
            {changes.nodes.length < changes.totalCount && first < MOST && (
              <button type="button" className="more" onClick={() => setFirst(MOST)}>
                {strings.table.upTo(Math.min(MOST, changes.totalCount))}
              </button>
            )}
          </>
        )
      }
    </Answer>
  );
}

type Change = ChangesQuery['changes']['nodes'][number];

interface ChangesOfProps {
  readonly what: Difference;
  readonly changes: readonly Change[];
  /** Whether all changes are listed, so that the number of these is known. */
  readonly whole: boolean;
}

function ChangesOf({ what, changes, whole }: ChangesOfProps) {
  if (changes.length === 0) {
    return null;
  }
  return (
    <section className={`changes changes-${what.toLowerCase()}`} aria-label={t.differences[what]}>
      <div className="section-head">
        <h2>
          {t.differences[what]} <span className="quiet">{whole ? changes.length : t.atLeast(changes.length)}</span>
        </h2>
      </div>
      <ul>
        {changes.map(change => (
          <ChangeLine key={`${change.kind} ${change.subject.id} ${change.object.id}`} change={change} />
        ))}
      </ul>
    </section>
  );
}

function ChangeLine({ change }: { change: Change }) {
  return (
    <li>
      <p>
        <EntityLink entity={change.subject} /> <span className="quiet">{strings.factKinds[change.kind]}</span>{' '}
        <EntityLink entity={change.object} />
        {change.truth === 'UNKNOWN' && <em className="perhaps"> {t.perhaps}</em>}
      </p>
      <Facts title={t.before} facts={change.before} />
      <Facts title={t.after} facts={change.after} />
    </li>
  );
}

function Facts({ title, facts }: { title: string; facts: Change['before'] }) {
  return facts.map(fact => (
    <p key={fact.id} className="evidence">
      <span className="quiet">{title}:</span> {[termsOf(fact), inWords(fact.valid)].filter(Boolean).join(', ')}{' '}
      <SourceLink fact={fact} />
    </p>
  ));
}
