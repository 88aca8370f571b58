import { expect, test } from 'vitest';
import type { FactRowFragment } from '../generated/graphql';
import { parseDay } from '../time/day';
import { countOn } from './counts';

const member = (id: string, status: string, valid: string) => ({ id, fact: { kind: 'MEMBER_OF', status, valid } as FactRowFragment });
const day = parseDay('2007-01-01')!;

test('observers are no members, and stand beside them', () => {
  const rows = [member('a', 'FULL', '2000/..'), member('b', 'OBSERVER', '2000/..'), member('c', 'FULL', '2007/..')];
  expect(countOn(rows, day)).toEqual({ certain: 1, possible: 2, others: 1 });
});

test('several spells of one count once', () => {
  const rows = [member('a', 'FULL', '2000/2006-12-31'), member('a', 'FULL', '2007-01-01/..'), member('a', 'SUSPENDED', '2007/2008')];
  expect(countOn(rows, day)).toEqual({ certain: 1, possible: 1, others: 0 });
});
