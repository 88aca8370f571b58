import { useEffect } from 'react';
import { type AnyVariables, type CombinedError, type TypedDocumentNode, useQuery } from 'urql';

export interface Asked<Data> {
  /** The answer; while another is on its way, the one before. */
  readonly data: Data | undefined;
  readonly waiting: boolean;
  readonly error: CombinedError | undefined;
  readonly again: () => void;
}

/** Asks the server, and asks again once the network is back. */
export function useAsk<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): Asked<Data> {
  const [{ data, fetching, stale, error }, execute] = useQuery<Data, AnyVariables>({ query, variables, pause });
  const offline = Boolean(error?.networkError);

  useEffect(() => {
    if (!offline) {
      return;
    }
    const ask = () => execute({ requestPolicy: 'network-only' });
    addEventListener('online', ask);
    return () => removeEventListener('online', ask);
  }, [offline, execute]);

  return { data, waiting: fetching || stale, error, again: () => execute({ requestPolicy: 'network-only' }) };
}
