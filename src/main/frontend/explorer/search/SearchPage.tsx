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

/** All that may be meant by a text. */
export default function SearchPage() {
  const text = useParam('q')[0] ?? '';
  const variables = { text, first: 50 };
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
        <Answer asked={asked}>{({ search }) => <Results text={text} search={search} />}</Answer>
      )}
    </>
  );
}

function Results({ text, search }: { text: string; search: SearchQuery['search'] }) {
  const { day } = useDay();
  if (search.nodes.length === 0) {
    return <Nothing title={t.nothing(text)} hint={t.nothingHint} />;
  }
  return (
    <>
      <p className="quiet">{t.results(search.totalCount)}</p>
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
    </>
  );
}
