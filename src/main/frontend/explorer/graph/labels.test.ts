import { expect, test } from 'vitest';
import { linesOf, thatFit } from './labels';

const label = (id: string, x: number, y = 0) => ({ id, place: { x, y }, lines: linesOf('Soviet Union') });

test('a name that would lie on one before it is left out', () => {
  expect(thatFit([label('a', 0), label('b', 20), label('c', 200)], 1)).toEqual(new Set(['a', 'c']));
});

test('a name that would lie under the mark of another is left out', () => {
  expect(thatFit([label('a', 0), label('b', 0, 20)], 1)).toEqual(new Set(['b']));
});

test('names that lie close have room once the drawing is larger', () => {
  expect(thatFit([label('a', 0), label('b', 20)], 0.1)).toEqual(new Set(['a', 'b']));
});
