import { useEffect } from 'react';
import { strings } from '../strings';

/** Gives the tab of the browser the title of the page. */
export function useTitle(page: string | null): void {
  useEffect(() => {
    document.title = page ? strings.app.title(page) : strings.app.name;
  }, [page]);
}
