import type { AnyVariables, TypedDocumentNode } from 'urql';
import { playgroundLink } from '../api/playground';
import { strings } from '../strings';

/** Opens the query of a view in the playground. */
export function QueryLink<Variables extends AnyVariables>({
  query,
  variables,
}: {
  query: TypedDocumentNode<unknown, Variables>;
  variables: Variables;
}) {
  return (
    <a className="query-link" href={playgroundLink(query, variables)} title={strings.query.hint}>
      <span aria-hidden>{'{ }'}</span> {strings.query.open}
    </a>
  );
}
