import type { ComponentProps, ReactNode } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import type { FactRowFragment } from '../generated/graphql';
import { strings } from '../strings';
import { FACT, OPENED } from './FactDialog';

/** The address of this page with a fact opened. */
function useFactHref(): (id: string) => string {
  const [path] = useLocation();
  const [search] = useSearchParams();
  return id => {
    const params = new URLSearchParams(search);
    params.set(FACT, id);
    return `${path}?${params}`;
  };
}

/** Opens the sources of a fact above this page; the way back leads to the page alone. */
export function FactLink({ id, children, ...props }: { id: string; children?: ReactNode } & Omit<ComponentProps<'a'>, 'href' | 'id'>) {
  const href = useFactHref();
  return (
    <Link href={href(id)} state={{ [OPENED]: true }} {...props}>
      {children}
    </Link>
  );
}

/** Names the data set that says so, and opens its sources. */
export function SourceLink({ fact }: { fact: FactRowFragment }) {
  return (
    <FactLink id={fact.id} className="source-link">
      <span className="visually-hidden">{strings.table.source}</span>
      <span className="data-set" title={fact.dataSet.name}>
        {fact.dataSet.slug}
      </span>
      {fact.rivals.length > 0 && (
        <span className="disputed" title={strings.table.disputed(fact.rivals.length)}>
          ≠ {fact.rivals.length}
        </span>
      )}
    </FactLink>
  );
}
