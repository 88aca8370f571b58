import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyOf, boundsOf, boundsOfText, holdsOn, holdsWithin, type Truth } from './bounds';
import { type Day, isoDay, parseDay, parseTyped, plusMonths } from './day';
import { parseEdtf } from './edtf';
import { nameOn } from './naming';

const day = (text: string): Day => parseDay(text)!;

// The table that the server's parser is tested with.
const table = readFileSync(new URL('../../../../test/resources/io/pacta/time/edtf.tsv', import.meta.url), 'utf8')
  .split('\n')
  .map(line => line.split('\t'));

describe('an expression', () => {
  const accepted = table.filter(([verdict]) => verdict === 'accepted');

  test.each(accepted.map(([, text = '', ...bounds]) => ({ text, bounds })))('$text is read as the server does', row => {
    const limits: Record<string, Day> = { '-inf': -Infinity, '+inf': Infinity };
    const [startEarliest, startLatest, endEarliest, endLatest] = row.bounds.map(text => limits[text] ?? day(text));
    expect(boundsOf(parseEdtf(row.text)!, 'STATE')).toEqual({ startEarliest, startLatest, endEarliest, endLatest });
  });

  test('that is none is null', () => {
    expect(['', 'soon', '2006/2007/2008', '19', '[]'].map(parseEdtf)).toEqual([null, null, null, null, null]);
  });
});

describe('what holds', () => {
  test('agrees with trying every reading of the dates', () => {
    const days = [0, 1, 2, 3, 4];
    for (const startEarliest of days) {
      for (const startLatest of days.filter(d => d >= startEarliest)) {
        for (const endEarliest of days) {
          for (const endLatest of days.filter(d => d >= endEarliest && d >= startEarliest)) {
            const bounds = {
              startEarliest,
              startLatest: Math.min(startLatest, endLatest),
              endEarliest: Math.max(endEarliest, startEarliest),
              endLatest,
            };
            for (const on of days) {
              expect(holdsWithin(bounds, on, on)).toBe(byEveryReading(startEarliest, startLatest, endEarliest, endLatest, on));
            }
          }
        }
      }
    }
  });

  test.each<[string, string, Truth]>([
    ['1992-05-15/1999-04-20', '1999-04-20', 'TRUE'],
    ['1992-05-15/1999-04-20', '1999-04-21', 'FALSE'],
    ['1992-05-15/[2021-01-20..]', '2021-01-20', 'TRUE'],
    ['1992-05-15/[2021-01-20..]', '2021-01-21', 'UNKNOWN'],
    ['2006/2012-06-28', '2006-03-01', 'UNKNOWN'],
    ['1999/..', '2500-01-01', 'TRUE'],
    ['1999/', '2000-01-01', 'UNKNOWN'],
  ])('a state %s on %s is %s', (valid, on, truth) => expect(holdsOn(valid, day(on))).toBe(truth));

  test.each<[string, string, Truth]>([
    ['1992-05', '1992-05-15', 'UNKNOWN'],
    ['1992-05', '1992-05-31', 'TRUE'],
    ['1992-05', '2020-01-01', 'TRUE'],
    ['1992-05', '1992-04-30', 'FALSE'],
  ])('a happening %s had happened by %s: %s', (valid, on, truth) => expect(holdsOn(valid, day(on), 'HAPPENING')).toBe(truth));

  test('in several spells if in one of them', () => {
    expect(anyOf(['FALSE', 'UNKNOWN', 'TRUE'])).toBe('TRUE');
    expect(anyOf(['FALSE', 'UNKNOWN'])).toBe('UNKNOWN');
    expect(anyOf([])).toBe('FALSE');
  });

  test('the same text means other days for a state and a happening', () => {
    expect(boundsOfText('2001/2002', 'STATE').startLatest).toBe(day('2001-12-31'));
    expect(boundsOfText('2001/2002', 'HAPPENING').startLatest).toBe(day('2002-12-31'));
  });
});

describe('a name', () => {
  const names = [
    { text: 'Congo', nameKind: 'SHORT', valid: '1960/1971-10-26' },
    { text: 'Zaire', nameKind: 'SHORT', valid: '1971-10-27/1997-05-16' },
    { text: 'Republic of Zaire', nameKind: 'OFFICIAL', valid: '1971-10-27/1997-05-16' },
    { text: 'DRC', nameKind: 'ACRONYM', valid: '1997-05-17/..' },
  ];

  test('is the short one in use on the day', () => {
    expect(nameOn(names, day('1965-06-01'))).toBe('Congo');
    expect(nameOn(names, day('1980-06-01'))).toBe('Zaire');
  });

  test('is the nearest in time where none was in use', () => {
    expect(nameOn(names, day('1900-01-01'))).toBe('Congo');
    expect(nameOn(names, day('2010-01-01'))).toBe('Zaire');
  });

  test('is null of none', () => expect(nameOn([], 0)).toBeNull());
});

describe('a day', () => {
  test('that does not exist is not read', () => {
    expect(['2007-02-29', '2007-13-01', '2007-00-10', 'today'].map(parseDay)).toEqual([null, null, null, null]);
  });

  test('prints what it was read from, in every century', () => {
    for (const text of ['0004-02-29', '0099-12-31', '1582-10-15', '2007-01-01', '9999-12-31']) {
      expect(isoDay(day(text))).toBe(text);
    }
  });

  test('may be typed as a year or a month', () => {
    expect(parseTyped(' 2007 ')).toBe(day('2007-01-01'));
    expect(parseTyped('2007-06')).toBe(day('2007-06-01'));
    expect(parseTyped('07')).toBeNull();
  });

  test('some months later is in that month', () => {
    expect(isoDay(plusMonths(day('2007-01-31'), 1))).toBe('2007-02-28');
    expect(isoDay(plusMonths(day('2007-01-31'), -2))).toBe('2006-11-30');
    expect(isoDay(plusMonths(day('2007-01-15'), -12))).toBe('2006-01-15');
  });
});

/** TRUE if it holds in every possible pair of a start and an end, FALSE if in none. */
function byEveryReading(s1: Day, s2: Day, e1: Day, e2: Day, on: Day): Truth {
  const readings = new Set<boolean>();
  for (let start = s1; start <= s2; start++) {
    for (let end = Math.max(e1, start); end <= e2; end++) {
      readings.add(start <= on && on <= end);
    }
  }
  if (readings.size === 2) {
    return 'UNKNOWN';
  }
  return readings.has(true) ? 'TRUE' : 'FALSE';
}
