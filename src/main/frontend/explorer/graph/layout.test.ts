import { expect, test } from 'vitest';
import { layOut } from './layout';

const ties = [
  { from: 'a', to: 'b' },
  { from: 'a', to: 'c' },
];

test('the same ties give the same places', () => {
  expect(layOut(['a', 'b', 'c'], ties, new Map())).toEqual(layOut(['a', 'b', 'c'], ties, new Map()));
});

test('what has a place keeps it when more comes', () => {
  const before = layOut(['a', 'b', 'c'], ties, new Map());
  const after = layOut(['a', 'b', 'c', 'd'], [...ties, { from: 'c', to: 'd' }], before);
  expect([...before].every(([id, place]) => after.get(id)!.x === place.x && after.get(id)!.y === place.y)).toBe(true);
  expect(after.has('d')).toBe(true);
});
