import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react';
import { useSearchParams } from 'wouter';
import { type Day, dayOf, isoDay, parseTyped, today } from '../time/day';

interface DayState {
  /** The day that everything shown is seen on. It moves with the slider. */
  readonly day: Day;
  /** The day once it rests, which is also the one in the address. What has to ask the server goes by it. */
  readonly settled: Day;
  readonly moveTo: (day: Day) => void;
  /** The days between which the slider moves: the life of what is shown. */
  readonly span: Span;
  readonly setSpan: (span: Span | null) => void;
}

export type Span = readonly [first: Day, last: Day];

const DayContext = createContext<DayState | null>(null);

/** The name of the day in the address. */
export const ON = 'on';

const SETTLES_AFTER = 250;
const WIDEST: Span = [dayOf(1900, 1, 1), today()];

export function DayProvider({ children }: { children: ReactNode }) {
  const [search, setSearch] = useSearchParams();
  const settled = parseTyped(search.get(ON) ?? '') ?? today();
  const [moving, setMoving] = useState<Day | null>(null);
  const [span, setSpan] = useState<Span | null>(null);

  // A slider that writes each step into the address would be stopped by the browser.
  useEffect(() => {
    if (moving === null) {
      return;
    }
    const timer = setTimeout(() => {
      setMoving(null);
      setSearch(
        before => {
          before.set(ON, isoDay(moving));
          return before;
        },
        { replace: true },
      );
    }, SETTLES_AFTER);
    return () => clearTimeout(timer);
  }, [moving, setSearch]);

  const state = useMemo(
    () => ({ day: moving ?? settled, settled, moveTo: setMoving, span: span ?? WIDEST, setSpan }),
    [moving, settled, span],
  );
  return <DayContext value={state}>{children}</DayContext>;
}

export function useDay(): DayState {
  const state = use(DayContext);
  if (!state) {
    throw new Error('useDay needs a DayProvider around it');
  }
  return state;
}

/** Lets the slider move through the life of what a view shows, as long as it is shown. */
export function useSpan(span: Span | null): void {
  const { setSpan } = useDay();
  const [first, last] = span ?? [null, null];
  useEffect(() => {
    if (first === null || last === null) {
      return;
    }
    setSpan([first, last]);
    return () => setSpan(null);
  }, [first, last, setSpan]);
}

/** Makes addresses within the explorer that keep the day. */
export function useHref(): (path: string, params?: Record<string, string>) => string {
  const { settled } = useDay();
  return useCallback(
    (path, params = {}) => `${path}?${new URLSearchParams({ ...params, [ON]: isoDay(settled) })}`.replaceAll('%3A', ':'),
    [settled],
  );
}
