import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** One parameter of the address, and how to set it or, with null, remove it. */
export function useParam(name: string): [string | null, (value: string | null, replace?: boolean) => void] {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (value: string | null, replace = false) =>
      setSearch(
        before => {
          if (value === null) {
            before.delete(name);
          } else {
            before.set(name, value);
          }
          return before;
        },
        { replace },
      ),
    [name, setSearch],
  );
  return [search.get(name), set];
}
