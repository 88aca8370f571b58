import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import type { Asked } from '../api/useAsk';
import { strings } from '../strings';

const t = strings.states;

/** What a view shows of a question: the answer, or that it is on its way, or why there is none. */
export function Answer<Data>({ asked, children }: { asked: Asked<Data>; children: (data: Data) => ReactNode }) {
  const { data, waiting, error, again } = asked;
  if (error && !waiting) {
    return <Failed error={error} again={again} />;
  }
  if (!data) {
    return <Loading />;
  }
  return (
    <div className="answer" aria-busy={waiting}>
      {children(data)}
    </div>
  );
}

export function Loading() {
  return (
    <div className="state loading" role="status">
      <span className="visually-hidden">{t.loading}</span>
      <span className="bone wide" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}

/** Why there is no answer: no network, no server, or a server that cannot. */
export function reasonOf(error: CombinedError): string {
  if (!error.networkError) {
    return t.failed;
  }
  return navigator.onLine ? t.silent : t.offline;
}

function Failed({ error, again }: { error: CombinedError; again: () => void }) {
  return (
    <div className="state" role="alert">
      <h2>{reasonOf(error)}</h2>
      {error.graphQLErrors.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
      <button type="button" onClick={again}>
        {t.again}
      </button>
    </div>
  );
}

/** There is an answer, and nothing in it; `asPage` where nothing else is on the page. */
export function Nothing({ title, hint, asPage = false }: { title: string; hint?: string; asPage?: boolean }) {
  return (
    <div className="state">
      {asPage ? <h1>{title}</h1> : <h2>{title}</h2>}
      {hint && <p>{hint}</p>}
    </div>
  );
}
