import { type FormEvent, useState } from 'react';
import { useAsk } from '../api/useAsk';
import { useDay } from '../date/DayContext';
import { type FactKind, type PathsQuery, PathsDocument, type PathsQueryVariables } from '../generated/graphql';
import { EntityLink } from '../parts/EntityLink';
import { EntityPicker } from '../parts/EntityPicker';
import { termsOf } from '../parts/facts';
import { QueryLink } from '../parts/QueryLink';
import { SourceLink } from '../parts/SourceLink';
import { Answer, Nothing } from '../parts/States';
import { useParam } from '../parts/useParam';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { isoDay } from '../time/day';
import { parseEdtf } from '../time/edtf';
import { dayInWords, inWords } from '../time/words';

const t = strings.paths;

/** What a path may go along; all kinds together, or one. */
const VIAS: readonly FactKind[] = ['MEMBER_OF', 'PARTY_TO', 'HOLDS', 'TOOK_PART_IN'];
const SHOWN_FIRST = 10;
/** With all that a path says, more would ask the server for too much at once. */
const MOST = 50;
const LENGTHS = [2, 3, 4, 5, 6];

/** How two entities were connected. All that is asked stands in the address. */
export default function PathsPage() {
  const [from, setFrom] = useParam('from');
  const [to, setTo] = useParam('to');
  const [during, setDuring] = useParam('during');
  const [via, setVia] = useParam('via');
  const [steps, setSteps] = useParam('steps');
  const { settled } = useDay();
  useTitle(t.title);

  const variables: PathsQueryVariables = {
    from: from ?? '',
    to: to ?? '',
    day: during ? null : isoDay(settled),
    during,
    via: via ? [via as FactKind] : null,
    maxLength: Number(steps ?? 4),
    first: SHOWN_FIRST + 1,
  };
  const complete = Boolean(from && to);

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        {complete && <QueryLink query={PathsDocument} variables={variables} />}
      </header>
      <div className="question">
        <EntityPicker label={t.from} id={from} onPick={setFrom} />
        <EntityPicker label={t.to} id={to} onPick={setTo} />
        <When key={during} during={during} setDuring={setDuring} />
        <label className="field">
          <span>{t.via}</span>
          <select value={via ?? ''} onChange={event => setVia(event.target.value || null)}>
            <option value="">{t.any}</option>
            {VIAS.map(kind => (
              <option key={kind} value={kind}>
                {strings.factKinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t.longest}</span>
          <select value={steps ?? '4'} onChange={event => setSteps(event.target.value)}>
            {LENGTHS.map(length => (
              <option key={length}>{length}</option>
            ))}
          </select>
        </label>
      </div>
      {complete ? <Found key={JSON.stringify({ ...variables, day: null })} variables={variables} /> : <Nothing title={t.choose} />}
    </>
  );
}

/** The day at the top, or at some time of an interval. */
function When({ during, setDuring }: { during: string | null; setDuring: (during: string | null) => void }) {
  const { day } = useDay();
  const [text, setText] = useState(during ?? '');
  const wrong = text.trim() !== '' && parseEdtf(text.trim()) === null;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    if (!wrong) {
      setDuring(text.trim() || null);
    }
  }

  return (
    <form className="field" onSubmit={submit}>
      <label htmlFor="during">{t.during}</label>
      <input
        id="during"
        type="text"
        value={text}
        placeholder={dayInWords(day)}
        aria-invalid={wrong}
        aria-describedby="during-hint"
        onChange={event => setText(event.target.value)}
        onBlur={() => submit()}
      />
      <small id="during-hint" className={wrong ? 'field-error' : 'quiet'}>
        {t.duringHint}
      </small>
    </form>
  );
}

function Found({ variables }: { variables: PathsQueryVariables }) {
  const [most, setMost] = useState(SHOWN_FIRST);
  // One more than is shown tells whether there are more.
  const asked = useAsk(PathsDocument, { ...variables, first: Math.min(most + 1, MOST) });
  return (
    <Answer asked={asked}>
      {({ paths }) =>
        paths.length === 0 ? (
          <Nothing title={t.none} hint={t.noneHint} />
        ) : (
          <>
            <p className="quiet">{paths.length > most || paths.length === MOST ? t.first(Math.min(most, paths.length)) : t.count(paths.length)}</p>
            <ol className="paths">
              {paths.slice(0, most).map(path => (
                <PathLine key={path.entities.map(({ id }) => id).join()} path={path} />
              ))}
            </ol>
            {paths.length > most && (
              <button type="button" className="more" onClick={() => setMost(MOST)}>
                {t.more}
              </button>
            )}
          </>
        )
      }
    </Answer>
  );
}

type Path = PathsQuery['paths'][number];

/** A path as a chain: entities, and between them the facts that tie them. */
function PathLine({ path }: { path: Path }) {
  return (
    <li className={`path path-${path.holds.toLowerCase()}`}>
      <div className="chain">
        {path.entities.map((entity, at) => (
          <div key={entity.id} className="link">
            {at > 0 && <Step step={path.steps[at - 1]!} />}
            <span className="node">
              <EntityLink entity={entity} />
            </span>
          </div>
        ))}
      </div>
      <p className="quiet">
        {t.steps(path.length)}, <span title={t.rarityHint}>{t.rarity(path.rarity.toPrecision(2))}</span>. {t.common}: {path.times.map(({ valid, holds }) => inWords(valid) + (holds === 'UNKNOWN' ? ` (${t.perhaps})` : '')).join('; ')}
      </p>
    </li>
  );
}

function Step({ step }: { step: Path['steps'][number] }) {
  return (
    <ul className="step">
      {step.facts.map(({ fact, direction }) => (
        <li key={fact.id} className={`step-${direction.toLowerCase()}`}>
          <span>
            {strings.factKinds[fact.kind]}
            {termsOf(fact) && <small className="quiet"> {termsOf(fact)}</small>}
          </span>
          <small className="quiet">{inWords(fact.valid)}</small>
          <SourceLink fact={fact} />
        </li>
      ))}
    </ul>
  );
}
