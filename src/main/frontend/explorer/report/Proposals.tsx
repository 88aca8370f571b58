import { useState } from 'react';
import { playgroundLink } from '../api/playground';
import { AcceptDocument, type Verdict } from '../generated/graphql';
import { Cited } from '../parts/Citations';
import { SourceLink } from '../parts/SourceLink';
import { strings } from '../strings';
import { inWords } from '../time/words';
import { EntityName } from './WhoIsWho';
import type { Reading } from './ReportPage';

const t = strings.report;
const VERDICTS: readonly Verdict[] = ['SUPPORTED', 'CONTRADICTED', 'NEW'];

interface ProposalsProps {
  readonly text: string;
  readonly day: string;
  readonly proposals: Reading['proposals'];
  /** The key of the one whose words are singled out in the text. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** What the report states, and what the record has to say to it. */
export function Proposals({ text, day, proposals, chosen, onChoose }: ProposalsProps) {
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const counts = VERDICTS.map(verdict => [verdict, proposals.filter(one => one.verdict === verdict).length] as const);

  function toggle(key: string) {
    const next = new Set(accepted);
    if (!next.delete(key)) {
      next.add(key);
    }
    setAccepted(next);
  }

  return (
    <section className="proposals" aria-label={t.states}>
      <div className="section-head">
        <h2>{t.states}</h2>
        {proposals.length > 0 && (
          <ul className="verdict-counts">
            {counts
              .filter(([, count]) => count > 0)
              .map(([verdict, count]) => (
                <li key={verdict}>
                  <VerdictMark verdict={verdict} /> {count}
                </li>
              ))}
          </ul>
        )}
      </div>
      {proposals.length === 0 && <p className="quiet">{t.statesNothing}</p>}
      <ol>
        {proposals.map(proposal => (
          <li key={proposal.key} className={`proposal verdict-${proposal.verdict.toLowerCase()}`} aria-current={chosen === proposal.key || undefined}>
            <input
              type="checkbox"
              checked={accepted.has(proposal.key)}
              aria-label={t.choose(wording(proposal))}
              onChange={() => toggle(proposal.key)}
            />
            <Statement proposal={proposal} />
            <button type="button" className="quote" aria-pressed={chosen === proposal.key} title={t.show} onClick={() => onChoose(chosen === proposal.key ? null : proposal.key)}>
              <q>{proposal.quote}</q>
            </button>
            <Because proposal={proposal} />
          </li>
        ))}
      </ol>
      {proposals.length > 0 && (
        <p className="accept">
          {accepted.size > 0 ? (
            <a className="query-link" href={playgroundLink(AcceptDocument, { input: inputOf(text, day, [...accepted]) })}>
              <span aria-hidden>{'{ }'}</span> {t.accept(accepted.size)}
            </a>
          ) : null}{' '}
          <span className="quiet">{t.acceptHint}</span>
        </p>
      )}
    </section>
  );
}

/** The source is for the editor to name. */
const inputOf = (text: string, day: string, proposals: string[]) => ({
  dataSet: 'desk',
  text,
  publishedOn: day,
  proposals,
  source: { slug: `report-${day}`, title: 'Title of the report', published: day },
});

/** What holds as the report is published is said to hold on that day, and nothing of how long. */
function whenSaid(valid: string): string {
  const day = /^\[\.\.(.+)\]\/\[\1\.\.\]$/.exec(valid)?.[1];
  return day ? t.onDay(inWords(day)) : inWords(valid);
}

type Proposal = Reading['proposals'][number];

const wording = ({ subject, kind, object, text }: Proposal): string =>
  kind === 'NAMED' ? `${subject.name} ${t.named} ${text}` : `${subject.name} ${strings.factKinds[kind]} ${object.name}`;

function Statement({ proposal }: { proposal: Proposal }) {
  const { subject, kind, object, text, valid, status, act, manner, acting } = proposal;
  const terms = [
    status && status !== 'FULL' && strings.statuses[status],
    act && strings.acts[act],
    manner && strings.manners[manner],
    acting && strings.table.acting,
  ].filter(Boolean);
  return (
    <p className="statement">
      <VerdictMark verdict={proposal.verdict} /> <EntityName entity={subject} />{' '}
      <span className="quiet">{kind === 'NAMED' ? t.named : strings.factKinds[kind]}</span> {kind === 'NAMED' ? <strong>{text}</strong> : <EntityName entity={object} />}
      {terms.length > 0 && <span className="quiet"> ({terms.join(', ')})</span>}, <span title={valid}>{whenSaid(valid)}</span>
    </p>
  );
}

/** Why the record decides so, with who says it. */
function Because({ proposal: { explanation, because, becauseNames } }: { proposal: Proposal }) {
  return (
    <div className="because">
      <p className="quiet">{explanation}</p>
      {because.map(fact => (
        <p key={fact.id} className="evidence">
          {[strings.factKinds[fact.kind], inWords(fact.valid)].join(', ')} <SourceLink fact={fact} />
        </p>
      ))}
      {becauseNames.map(name => (
        <div key={`${name.text} ${name.valid} ${name.dataSet.slug}`} className="evidence">
          {name.text}, {inWords(name.valid)} <Cited dataSet={name.dataSet} citations={name.citations} />
        </div>
      ))}
    </div>
  );
}

const SHAPES: Record<Verdict, string> = { SUPPORTED: 'M2 6.5L5 9.5L10 3', CONTRADICTED: 'M2.5 2.5L9.5 9.5M9.5 2.5L2.5 9.5', NEW: 'M6 2V10M2 6H10' };

/** What the record has to say, in a shape and a word. */
function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <span className={`verdict verdict-${verdict.toLowerCase()}`}>
      <svg viewBox="0 0 12 12" aria-hidden>
        <path d={SHAPES[verdict]} />
      </svg>
      {t.verdicts[verdict]}
    </span>
  );
}
