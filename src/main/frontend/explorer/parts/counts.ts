import type { FactRowFragment } from '../generated/graphql';
import { anyOf, type Truth } from '../time/bounds';
import type { Day } from '../time/day';
import { factHolds, isFull } from './facts';

/** How many are in it on a day: of memberships those in full, and the others beside. */
export interface Counts {
  readonly certain: number;
  /** The certain ones, and those that their dates leave open. */
  readonly possible: number;
  readonly others: number;
}

/** One that takes part, be it in several spells: those in full, and those in another status. */
interface Taken {
  readonly full: Truth;
  readonly other: Truth;
}

/** Counts entities, not spells. Who is a member in full, or may be, is none of the others. */
export function countOn(rows: readonly { id: string; fact: FactRowFragment }[], day: Day): Counts {
  const taken = new Map<string, Taken>();
  for (const { id, fact } of rows) {
    const { full, other } = taken.get(id) ?? { full: 'FALSE', other: 'FALSE' };
    const truth = factHolds(fact, day);
    taken.set(id, isFull(fact) ? { full: anyOf([full, truth]), other } : { full, other: anyOf([other, truth]) });
  }
  const all = [...taken.values()];
  return {
    certain: all.filter(({ full }) => full === 'TRUE').length,
    possible: all.filter(({ full }) => full !== 'FALSE').length,
    others: all.filter(({ full, other }) => full === 'FALSE' && other !== 'FALSE').length,
  };
}
