import { useEffect, useRef } from 'react';
import { useAsk } from '../api/useAsk';
import { useDay } from '../date/DayContext';
import { type ClaimFragment, FactSourcesDocument } from '../generated/graphql';
import { strings } from '../strings';
import { dayInWords, inWords } from '../time/words';
import { Citations } from './Citations';
import { called, EntityLink } from './EntityLink';
import { factHolds, termsOf } from './facts';
import { Holds } from './Holds';
import { QueryLink } from './QueryLink';
import { Answer, Nothing } from './States';
import { useParam } from './useParam';

const t = strings.fact;

/** The name of the open fact in the address. */
export const FACT = 'fact';

/** Marks an entry of the history that a page added by opening a fact. */
export const OPENED = 'factOpened';
type State = Readonly<Record<string, unknown>>;

/** Who says a fact, and what others say instead; open while the address names one. */
export function FactDialog() {
  const [id, setId] = useParam(FACT);
  const dialog = useRef<HTMLDialogElement>(null);
  /** Back to the page below, which is the one before in the history if the dialog was opened there. */
  const close = () => {
    if (id && (history.state as State | null)?.[OPENED]) {
      history.back();
    } else if (id) {
      setId(null, true);
    }
  };

  useEffect(() => {
    if (id && !dialog.current?.open) {
      dialog.current?.showModal();
    } else if (!id) {
      dialog.current?.close();
    }
  }, [id]);

  return (
    <dialog
      ref={dialog}
      className="fact-dialog"
      aria-labelledby="fact-title"
      onClose={close}
      onClick={event => event.target === dialog.current && close()}
    >
      {id && (
        <div className="fact-body">
          <header>
            <h2 id="fact-title">{t.title}</h2>
            <button type="button" className="close" onClick={close}>
              <span aria-hidden>✕</span>
              <span className="visually-hidden">{t.close}</span>
            </button>
          </header>
          <FactSources id={id} />
        </div>
      )}
    </dialog>
  );
}

function FactSources({ id }: { id: string }) {
  const asked = useAsk(FactSourcesDocument, { id });
  return (
    <Answer asked={asked}>
      {({ node }) =>
        node && 'citations' in node ? (
          <>
            <Claim claim={node} />
            {node.agreeing.length > 0 && (
              <section>
                <h3>{t.agreeing}</h3>
                {node.agreeing.map(claim => (
                  <Claim key={claim.id} claim={claim} />
                ))}
              </section>
            )}
            <section>
              <h3>{t.rivals}</h3>
              {node.rivals.length === 0 && <p className="quiet">{t.noRivals}</p>}
              {node.rivals.map(claim => (
                <Claim key={claim.id} claim={claim} />
              ))}
            </section>
            <QueryLink query={FactSourcesDocument} variables={{ id }} />
          </>
        ) : (
          <Nothing title={strings.states.missing} />
        )
      }
    </Answer>
  );
}

function Claim({ claim }: { claim: ClaimFragment }) {
  const { day } = useDay();
  const terms = termsOf(claim);
  return (
    <article className="claim" aria-label={t.wording(called(claim.subject, day), strings.factKinds[claim.kind], called(claim.object, day))}>
      <p className="wording">
        <EntityLink entity={claim.subject} /> <span>{strings.factKinds[claim.kind]}</span> <EntityLink entity={claim.object} />
        {terms && <span className="terms"> ({terms})</span>}
      </p>
      <dl>
        <dt>{t.valid}</dt>
        <dd>
          {inWords(claim.valid)} <code>{claim.valid}</code>
        </dd>
        <dt>{strings.date.on(dayInWords(day))}</dt>
        <dd>
          <Holds truth={factHolds(claim, day)} />
        </dd>
        <dt>{t.claimed}</dt>
        <dd>
          {claim.dataSet.name}, {claim.best ? t.best : t.notBest}
        </dd>
        {claim.rank !== 'NORMAL' && (
          <>
            <dt>{t.rank}</dt>
            <dd>
              {strings.ranks[claim.rank]}
              {claim.rankReason && `: ${claim.rankReason}`}
            </dd>
          </>
        )}
        <dt>{t.recorded}</dt>
        <dd>{claim.recordedAt.slice(0, 10)}</dd>
        {claim.note && (
          <>
            <dt>{t.note}</dt>
            <dd>{claim.note}</dd>
          </>
        )}
        <dt>{t.sources}</dt>
        <dd>
          <Citations citations={claim.citations} />
        </dd>
      </dl>
    </article>
  );
}
