import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from 'urql';

/** The address of the playground with a query in it. What follows `#` stays in the browser, however long it is. */
export function playgroundLink<Variables extends AnyVariables>(
  query: TypedDocumentNode<unknown, Variables>,
  variables: Variables,
): string {
  const link = new URLSearchParams({
    query: stringifyDocument(query),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphiql/#${link}`;
}
