import { type FormEvent, useState } from 'react';
import { useAsk } from '../api/useAsk';
import { useDay } from '../date/DayContext';
import { ReportDocument, type ReportQuery } from '../generated/graphql';
import { QueryLink } from '../parts/QueryLink';
import { Answer, Nothing } from '../parts/States';
import { useParam } from '../parts/useParam';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { isoDay } from '../time/day';
import { dayInWords } from '../time/words';
import { EXAMPLE, EXAMPLE_DAY } from './example';
import { MarkedText } from './MarkedText';
import { Proposals } from './Proposals';
import { WhoIsWho } from './WhoIsWho';

const t = strings.report;

/** As many characters as the server takes. */
const LONGEST = 200_000;
/** A longer text does not fit into an address; it is kept as long as the tab is open. */
const FITS_ADDRESS = 1_500;
const KEPT = 'pacta.report';

/** A report that is pasted, and how it is read. The day at the top is that of its publication. */
export default function ReportPage() {
  const { settled } = useDay();
  const [linked, setLinked] = useParam('text');
  const [kept, setKept] = useState(() => sessionStorage.getItem(KEPT) ?? '');
  const [editing, setEditing] = useState(false);
  useTitle(t.title);

  const text = linked ?? kept;
  const variables = { text, day: isoDay(settled) };

  function read(next: string) {
    const fits = next.length <= FITS_ADDRESS;
    sessionStorage.setItem(KEPT, next);
    setKept(next);
    setLinked(fits && next ? next : null);
    setEditing(false);
  }

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        {text && !editing && (
          <div className="actions">
            <button type="button" onClick={() => setEditing(true)}>
              {t.edit}
            </button>
            <QueryLink query={ReportDocument} variables={variables} />
          </div>
        )}
      </header>
      {!text || editing ? <Paste text={text} onRead={read} /> : <Read key={text} variables={variables} />}
    </>
  );
}

function Paste({ text, onRead }: { text: string; onRead: (text: string) => void }) {
  const { settled, moveTo } = useDay();
  const [typed, setTyped] = useState(text);
  const tooLong = typed.length > LONGEST;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (typed.trim() && !tooLong) {
      onRead(typed);
    }
  }

  return (
    <form className="paste" onSubmit={submit}>
      <label htmlFor="report-text">{t.text}</label>
      <textarea
        id="report-text"
        rows={14}
        dir="auto"
        value={typed}
        placeholder={t.placeholder}
        aria-invalid={tooLong}
        aria-describedby="report-day"
        onChange={event => setTyped(event.target.value)}
      />
      {tooLong && (
        <p role="alert" className="field-error">
          {t.tooLong(typed.length, LONGEST)}
        </p>
      )}
      <div className="paste-end">
        <p id="report-day" className="quiet">
          {t.published(dayInWords(settled))}
        </p>
        <button
          type="button"
          onClick={() => {
            setTyped(EXAMPLE);
            moveTo(EXAMPLE_DAY);
          }}
        >
          {t.example}
        </button>
        <button type="submit" className="main" disabled={!typed.trim() || tooLong}>
          {t.read}
        </button>
      </div>
    </form>
  );
}

export type Reading = ReportQuery['readReport'];

function Read({ variables }: { variables: { text: string; day: string } }) {
  const asked = useAsk(ReportDocument, variables);
  return <Answer asked={asked}>{({ readReport }) => <Result {...variables} reading={readReport} />}</Answer>;
}

function Result({ text, day, reading }: { text: string; day: string; reading: Reading }) {
  const [said, setSaid] = useState<string | null>(null);
  const chosen = reading.proposals.find(({ key }) => key === said);
  const { settled } = useDay();
  return (
    <div className="report">
      <section className="report-text" aria-label={t.text}>
        <p className="quiet">{t.publishedOn(dayInWords(settled))}</p>
        <MarkedText text={text} reading={reading} singled={chosen ? [chosen.start, chosen.end] : null} />
        {reading.mentionCount > reading.mentions.length && (
          <p className="quiet">{t.marked(reading.mentions.length, reading.mentionCount)}</p>
        )}
        {reading.mentionCount === 0 && <Nothing title={t.nobody} hint={t.nobodyHint} />}
      </section>
      <Proposals text={text} day={day} proposals={reading.proposals} chosen={said} onChoose={setSaid} />
      <WhoIsWho context={reading.context} />
    </div>
  );
}
