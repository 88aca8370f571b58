import type { FactKind, FactRowFragment } from '../generated/graphql';
import { strings } from '../strings';
import { type Temporality, type Truth, holdsOn } from '../time/bounds';
import type { Day } from '../time/day';

const STATES: ReadonlySet<FactKind> = new Set<FactKind>(['MEMBER_OF', 'PARTY_TO', 'HOLDS', 'OFFICE_OF', 'PART_OF']);

/** States hold over a period; all other kinds are happenings. */
export const temporalityOf = (kind: FactKind): Temporality => (STATES.has(kind) ? 'STATE' : 'HAPPENING');

/** What the server calls `holds`. */
export const factHolds = ({ kind, valid }: Pick<FactRowFragment, 'kind' | 'valid'>, day: Day): Truth =>
  holdsOn(valid, day, temporalityOf(kind));

/** What a fact says beside what it connects, in a few words: the status, the obligations, the act, the vote. */
export function termsOf(fact: FactRowFragment): string {
  if ('status' in fact) {
    return strings.statuses[fact.status];
  }
  if ('obligations' in fact) {
    const provisional = fact.provisional ? [strings.acts.PROVISIONAL_APPLICATION] : [];
    return [...fact.obligations.map(one => strings.obligations[one]), ...provisional].join(', ');
  }
  if ('acting' in fact) {
    return [fact.acting && strings.table.acting, fact.entered && strings.table.entered(fact.entered), fact.left && strings.table.left(fact.left)].filter(Boolean).join(', ');
  }
  if ('act' in fact) {
    return strings.acts[fact.act];
  }
  if ('manner' in fact) {
    return fact.manner ? strings.manners[fact.manner] : '';
  }
  if ('vote' in fact) {
    return [fact.role, fact.vote && strings.votes[fact.vote]].filter(Boolean).join(', ');
  }
  return '';
}

/** Not a membership as an observer, say: what is no membership is always in full. */
export const isFull = (fact: FactRowFragment): boolean => !('status' in fact) || fact.status === 'FULL';

export const isSuspended = (fact: FactRowFragment): boolean => 'status' in fact && fact.status === 'SUSPENDED';
