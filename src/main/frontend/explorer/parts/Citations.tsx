import type { CitedFragment } from '../generated/graphql';
import { strings } from '../strings';

const t = strings.fact;

/** The places that say so, with what they say. */
export function Citations({ citations }: { citations: readonly CitedFragment[] }) {
  return (
    <ul className="citations">
      {citations.map(({ source, locator, quote, supports }) => (
        <li key={`${source.slug} ${locator} ${supports}`}>
          {source.url ? (
            <a href={source.url} rel="noreferrer external">
              {source.title}
            </a>
          ) : (
            source.title
          )}
          {locator && `, ${locator}`}
          {supports !== 'WHOLE' && <span className="quiet"> ({t.supports(strings.supports[supports])})</span>}
          {quote && <q>{quote}</q>}
        </li>
      ))}
    </ul>
  );
}

/** The data set that claims it, and below it its sources: for names and existence, which have no dialog of their own. */
export function Cited({ dataSet, citations }: { dataSet: { slug: string; name: string }; citations: readonly CitedFragment[] }) {
  return (
    <details className="cited">
      <summary title={dataSet.name}>{dataSet.slug}</summary>
      <Citations citations={citations} />
    </details>
  );
}
