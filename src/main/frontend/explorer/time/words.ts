import { type Day, dateOf } from './day';
import { type EdtfDate, type Endpoint, parseEdtf } from './edtf';
import { strings } from '../strings';

const t = strings.time;

const wordsFor = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return day => format.format(dateOf(day));
};

/** `1 January 2007` */
export const dayInWords = wordsFor({ day: 'numeric', month: 'long', year: 'numeric' });
const monthInWords = wordsFor({ month: 'long', year: 'numeric' });
const yearInWords = wordsFor({ year: 'numeric' });

/** `valid` as people say it: `15 May 1992 to at least 20 January 2021`. */
export function inWords(valid: string): string {
  const edtf = parseEdtf(valid);
  if (!edtf) {
    return valid;
  }
  return 'date' in edtf ? dateInWords(edtf.date) : t.span(startInWords(edtf.start), endInWords(edtf.end));
}

/** When it began, as a column of a table has it. */
export function startOf(valid: string): string {
  const edtf = parseEdtf(valid);
  return edtf ? ('date' in edtf ? dateInWords(edtf.date) : startInWords(edtf.start)) : valid;
}

/** When it ended. */
export function endOf(valid: string): string {
  const edtf = parseEdtf(valid);
  return edtf ? ('date' in edtf ? dateInWords(edtf.date) : endInWords(edtf.end)) : valid;
}

function startInWords(start: Endpoint): string {
  if (typeof start === 'string') {
    return start === 'OPEN' ? t.always : t.unknownStart;
  }
  return dateInWords(start);
}

function endInWords(end: Endpoint): string {
  if (typeof end === 'string') {
    return end === 'OPEN' ? t.openEnd : t.unknownEnd;
  }
  return end.latest === Infinity && end.earliest !== -Infinity ? t.atLeast(dayInWords(end.earliest)) : dateInWords(end);
}

function dateInWords({ text, earliest, latest }: EdtfDate): string {
  if (earliest === -Infinity) {
    return latest === Infinity ? t.sometime : t.orEarlier(dayInWords(latest));
  }
  if (latest === Infinity) {
    return t.orLater(dayInWords(earliest));
  }
  return text.startsWith('[') ? t.between(dayInWords(earliest), dayInWords(latest)) : qualified(text, earliest, latest);
}

/** `?` doubts the source, `~` says "about", `%` both. */
function qualified(text: string, earliest: Day, latest: Day): string {
  const words = singleInWords(text.replace(/[?~%]$/, ''), earliest, latest);
  const about = /[~%]$/.test(text) ? t.about(words) : words;
  return /[?%]$/.test(text) ? t.doubtful(about) : about;
}

function singleInWords(text: string, earliest: Day, latest: Day): string {
  if (/^\d{3}X/.test(text)) {
    return t.decade(yearInWords(earliest));
  }
  if (/^\d\dXX/.test(text)) {
    return t.century(yearInWords(earliest), yearInWords(latest));
  }
  if (earliest === latest) {
    return dayInWords(earliest);
  }
  return /^\d{4}-\d\d/.test(text) ? monthInWords(earliest) : yearInWords(earliest);
}
