import { Link, useLocation, useSearchParams } from 'wouter';
import type { FactRowFragment } from '../generated/graphql';
import { strings } from '../strings';
import { FACT } from './FactDialog';

/** The address of this page with a fact opened. */
export function useFactHref(): (id: string) => string {
  const [path] = useLocation();
  const [search] = useSearchParams();
  return id => {
    const params = new URLSearchParams(search);
    params.set(FACT, id);
    return `${path}?${params}`;
  };
}

/** Names the data set that says so, and opens its sources. */
export function SourceLink({ fact }: { fact: FactRowFragment }) {
  const href = useFactHref();
  return (
    <Link href={href(fact.id)} className="source-link">
      <span className="visually-hidden">{strings.table.source}</span>
      <span className="data-set" title={fact.dataSet.name}>
        {fact.dataSet.slug}
      </span>
      {fact.rivals.length > 0 && (
        <span className="disputed" title={strings.table.disputed(fact.rivals.length)}>
          ≠ {fact.rivals.length}
        </span>
      )}
    </Link>
  );
}
