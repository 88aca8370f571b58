import { type Day, dayOf, daysIn } from './day';

/** A date as its source wrote it, and the days it may mean. */
export interface EdtfDate {
  readonly text: string;
  readonly earliest: Day;
  readonly latest: Day;
}

/** One end of an interval: a date, open (`..`: none is foreseen), or unknown (nothing: no one says when). */
export type Endpoint = EdtfDate | 'OPEN' | 'UNKNOWN';

/** A lone date, or an interval between two ends. */
export type Edtf = { readonly date: EdtfDate } | { readonly start: Endpoint; readonly end: Endpoint };

/**
 * Reads what the server says of time. It has checked what it prints, so this only takes it apart; a text that is
 * no expression is null. The server's own parser is `io.pacta.time.EdtfParser`, and both are tested with one table.
 */
export function parseEdtf(text: string): Edtf | null {
  const ends = text.split('/');
  const [first, second] = ends;
  if (first === undefined || ends.length > 2) {
    return null;
  }
  if (second === undefined) {
    const date = parseDate(first);
    return date && { date };
  }
  const start = parseEndpoint(first);
  const end = parseEndpoint(second);
  return start && end && { start, end };
}

function parseEndpoint(text: string): Endpoint | null {
  if (text === '') {
    return 'UNKNOWN';
  }
  return text === '..' ? 'OPEN' : parseDate(text);
}

function parseDate(text: string): EdtfDate | null {
  const range = text.startsWith('[') && text.endsWith(']') ? parseSet(text.slice(1, -1)) : parseSingle(text);
  return range && { text, earliest: range[0], latest: range[1] };
}

type Range = readonly [earliest: Day, latest: Day];

/** `[1667,1670..1672]` means one day of its hull. */
function parseSet(text: string): Range | null {
  return text
    .split(',')
    .map(parseChoice)
    .reduce((one, other) => one && other && hull(one, other));
}

function parseChoice(text: string): Range | null {
  const [first = '', last] = text.split('..');
  const from: Range | null = first === '' ? [-Infinity, -Infinity] : parseSingle(first);
  if (last === undefined) {
    return first === '' ? null : from;
  }
  const to: Range | null = last === '' ? [Infinity, Infinity] : parseSingle(last);
  return from && to && hull(from, to);
}

const hull = (one: Range, other: Range): Range => [Math.min(one[0], other[0]), Math.max(one[1], other[1])];

const SINGLE = /^(\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?[?~%]?$/;

function parseSingle(text: string): Range | null {
  const [, years, month, date] = SINGLE.exec(text) ?? [];
  if (!years) {
    return null;
  }
  const first = Number(years.replaceAll('X', '0'));
  const last = Number(years.replaceAll('X', '9'));
  if (!month || month === 'XX') {
    return [dayOf(first, 1, 1), dayOf(last, 12, 31)];
  }
  return date && date !== 'XX'
    ? [dayOf(first, Number(month), Number(date)), dayOf(first, Number(month), Number(date))]
    : [dayOf(first, Number(month), 1), dayOf(first, Number(month), daysIn(first, Number(month)))];
}
