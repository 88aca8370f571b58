import type { Day } from './day';
import { type Edtf, type Endpoint, parseEdtf } from './edtf';

export type Truth = 'TRUE' | 'FALSE' | 'UNKNOWN';

/** How a fact lies in time: a state holds over a period, a happening occurs at a date. */
export type Temporality = 'STATE' | 'HAPPENING';

/** A fact starts in [startEarliest, startLatest] and ends in [endEarliest, endLatest]. */
export interface Bounds {
  readonly startEarliest: Day;
  readonly startLatest: Day;
  readonly endEarliest: Day;
  readonly endLatest: Day;
}

const earliest = (end: Endpoint): Day => (typeof end === 'string' ? -Infinity : end.earliest);
const latest = (end: Endpoint): Day => (typeof end === 'string' ? Infinity : end.latest);

const oneDayIn = (first: Day, last: Day): Bounds => ({
  startEarliest: first,
  startLatest: last,
  endEarliest: first,
  endLatest: last,
});

export function boundsOf(edtf: Edtf, temporality: Temporality): Bounds {
  if ('date' in edtf) {
    return oneDayIn(edtf.date.earliest, edtf.date.latest);
  }
  const { start, end } = edtf;
  if (temporality === 'HAPPENING') {
    return oneDayIn(earliest(start), latest(end));
  }
  const startLatest = start === 'OPEN' ? -Infinity : latest(start);
  const endEarliest = end === 'OPEN' ? Infinity : earliest(end);
  return {
    startEarliest: earliest(start),
    startLatest: Math.min(startLatest, latest(end)),
    endEarliest: Math.max(endEarliest, earliest(start)),
    endLatest: latest(end),
  };
}

/** The same text comes with many facts, and is asked for again at each move of the date. */
const known = new Map<string, Bounds>();

/** The bounds of a `valid` that the server gave. */
export function boundsOfText(valid: string, temporality: Temporality = 'STATE'): Bounds {
  const key = temporality + valid;
  let bounds = known.get(key);
  if (!bounds) {
    const edtf = parseEdtf(valid);
    bounds = edtf ? boundsOf(edtf, temporality) : oneDayIn(-Infinity, Infinity);
    known.set(key, bounds);
  }
  return bounds;
}

/** Whether a state holds on some day from `since` to `until`: TRUE if every reading of its dates says so. */
export function holdsWithin({ startEarliest, startLatest, endEarliest, endLatest }: Bounds, since: Day, until: Day): Truth {
  if (startLatest <= until && endEarliest >= since) {
    return 'TRUE';
  }
  return startEarliest > until || endLatest < since ? 'FALSE' : 'UNKNOWN';
}

/** Whether it holds on the day, or, of a happening, had happened by then: what the server calls `holds`. */
export function holdsOn(valid: string, day: Day, temporality: Temporality = 'STATE'): Truth {
  return holdsWithin(boundsOfText(valid, temporality), temporality === 'STATE' ? day : -Infinity, day);
}

/** The spells of one thing: it holds if it does in one of them. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('TRUE')) {
    return 'TRUE';
  }
  return truths.includes('UNKNOWN') ? 'UNKNOWN' : 'FALSE';
}
