import { useState } from 'react';
import { useAsk } from '../api/useAsk';
import { useDay } from '../date/DayContext';
import { SearchDocument, type SearchQuery } from '../generated/graphql';
import { called, EntityLink } from '../parts/EntityLink';
import { QueryLink } from '../parts/QueryLink';
import { Answer, Nothing } from '../parts/States';
import { useParam } from '../parts/useParam';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { inWords } from '../time/words';

const t = strings.search;

const SHOWN_FIRST = 50;
/** As many as the server finds. */
const MOST = 500;

/** All that may be meant by a text. */
export default function SearchPage() {
  const text = useParam('q')[0] ?? '';
  return <Search key={text} text={text} />;
}

function Search({ text }: { text: string }) {
  const [first, setFirst] = useState(SHOWN_FIRST);
  const variables = { text, first };
  const asked = useAsk(SearchDocument, variables, text === '');
  useTitle(t.title(text));

  return (
    <>
      <header className="page-head">
        <h1>{t.title(text)}</h1>
        <QueryLink query={SearchDocument} variables={variables} />
      </header>
      {text === '' ? (
        <Nothing title={t.type} />
      ) : (
        <Answer asked={asked}>{({ search }) => <Results text={text} search={search} onMore={() => setFirst(MOST)} />}</Answer>
      )}
    </>
  );
}

interface ResultsProps {
  readonly text: string;
  readonly search: SearchQuery['search'];
  readonly onMore: () => void;
}

function Results({ text, search, onMore }: ResultsProps) {
  const { day } = useDay();
  if (search.nodes.length === 0) {
    return <Nothing title={t.nothing(text)} hint={t.nothingHint} />;
  }
  return (
    <>
      <p className="quiet">{t.results(search.totalCount, MOST)}</p>
      <ul className="results">
        {search.nodes.map(({ entity, matchedName }) => (
          <li key={entity.id}>
            <EntityLink entity={entity} showKind />
            {matchedName.text !== called(entity, day) && (
              <small className="quiet">
                {matchedName.text}, {inWords(matchedName.valid)}
              </small>
            )}
          </li>
        ))}
      </ul>
      {search.nodes.length < search.totalCount && (
        <button type="button" className="more" onClick={onMore}>
          {strings.table.upTo(search.totalCount)}
        </button>
      )}
    </>
  );
}
