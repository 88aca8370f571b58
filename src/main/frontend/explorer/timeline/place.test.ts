import { expect, test } from 'vitest';
import { boundsOfText } from '../time/bounds';
import { parseDay } from '../time/day';
import { placeOf, spanOf } from './place';

const day = (text: string) => parseDay(text)!;
const span = [day('1990-01-01'), day('2009-12-31')] as const;

test('what surely began and ended is solid', () => {
  const place = placeOf(boundsOfText('1995-01-01/1999-12-31'), span)!;
  expect(place.left).toBeCloseTo(25, 0);
  expect(place.width).toBeCloseTo(25, 0);
  expect([place.solidFrom, place.solidTo]).toEqual([0, 100]);
});

test('an end that nobody says fades to the edge', () => {
  const place = placeOf(boundsOfText('1990-01-01/[2000-01-01..]'), span)!;
  expect([place.left, place.width]).toEqual([0, 100]);
  expect(place.solidTo).toBeCloseTo(50, 0);
});

test('a year in which something began fades in', () => {
  const place = placeOf(boundsOfText('2000/2009'), span)!;
  expect(place.solidFrom).toBeCloseTo(10, 0);
  expect(place.solidTo).toBeCloseTo(90, 0);
});

test('a day of which only the year is known is nowhere solid', () => {
  expect(placeOf(boundsOfText('2000', 'HAPPENING'), span)).toMatchObject({ solidFrom: 50, solidTo: 50 });
});

test('what lies outside has no place', () => {
  expect(placeOf(boundsOfText('1945/1950'), span)).toBeNull();
});

test('a span has room around all that is known, up to today', () => {
  const bounds = [boundsOfText('1992-05-15/[2021-01-20..]')];
  const [first, last] = spanOf(bounds, day('2026-01-01'))!;
  expect(first).toBeLessThan(day('1992-01-01'));
  expect(last).toBe(day('2026-01-01'));
  expect(spanOf(bounds, day('2021-03-01'))![1]).toBe(day('2021-03-01'));
  expect(spanOf([boundsOfText('1992-05-15/1994')], day('2026-01-01'))![1]).toBeLessThan(day('1996-02-01'));
  expect(spanOf([boundsOfText('../..')], 0)).toBeNull();
});
