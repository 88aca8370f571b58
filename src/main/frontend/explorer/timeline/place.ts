import type { Bounds } from '../time/bounds';
import type { Day } from '../time/day';
import type { Span } from '../date/DayContext';

/** Where a bar lies on its line, in hundredths: from `left` over `width`, and surely from `solidFrom` to `solidTo` of itself. */
export interface Place {
  readonly left: number;
  readonly width: number;
  readonly solidFrom: number;
  readonly solidTo: number;
}

/** A bar reaches over all days that it may hold on, and is solid where it surely does. Null if it lies outside the span. */
export function placeOf({ startEarliest, startLatest, endEarliest, endLatest }: Bounds, [first, last]: Span): Place | null {
  if (startEarliest > last || endLatest < first) {
    return null;
  }
  const at = (day: Day) => ((Math.min(Math.max(day, first), last) - first) / Math.max(1, last - first)) * 100;
  const left = at(startEarliest);
  const width = Math.max(at(endLatest + 1) - left, 0.01);
  const within = (day: Day) => ((at(day) - left) / width) * 100;
  // Of a day that is only known to lie in a range no part is solid: it fades to both sides of its middle.
  return startLatest <= endEarliest
    ? { left, width, solidFrom: within(startLatest), solidTo: within(endEarliest + 1) }
    : { left, width, solidFrom: 50, solidTo: 50 };
}

/** The days from the first of some bounds to the last, with some room, or to today if one may still hold; where nothing is known, none. */
export function spanOf(all: readonly Bounds[], today: Day): Span | null {
  const days = all
    .flatMap(bounds => [bounds.startEarliest, bounds.startLatest, bounds.endEarliest, bounds.endLatest])
    .filter(Number.isFinite);
  if (days.length === 0) {
    return null;
  }
  const first = days.reduce((one, other) => Math.min(one, other));
  const last = days.reduce((one, other) => Math.max(one, other));
  const mayHold = all.some(({ endLatest }) => endLatest === Infinity);
  const room = Math.max(365, Math.round((last - first) * 0.04));
  return [first - room, Math.max(first, mayHold ? today : Math.min(last + room, today))];
}
