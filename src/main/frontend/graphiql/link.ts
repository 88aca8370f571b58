/** A query that the address carries behind its `#`: what the explorer opens, and what people send to one another. */
export interface Linked {
  readonly query: string;
  readonly variables: string | null;
}

export function linked(): Linked | null {
  const link = new URLSearchParams(location.hash.slice(1));
  const query = link.get('query');
  return query === null ? null : { query, variables: link.get('variables') };
}

export const linkTo = (query: string, variables: string): string =>
  `${location.origin}${location.pathname}#${new URLSearchParams({ query, variables })}`;
