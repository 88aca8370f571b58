import { boundsOfText, holdsWithin } from './bounds';
import type { Day } from './day';

export interface Name {
  readonly text: string;
  readonly nameKind: string;
  readonly valid: string;
}

const KINDS = ['SHORT', 'OFFICIAL', 'TRANSLITERATION', 'ALIAS', 'ACRONYM'];
const TRUTHS = ['TRUE', 'UNKNOWN', 'FALSE'];

/** What an entity was called on a day, by the rule of `Entity.name`; null where it has no name in these. */
export function nameOn(names: readonly Name[], day: Day): string | null {
  let best: { name: Name; rank: number[] } | null = null;
  for (const name of names) {
    const rank = rankOn(name, day);
    if (!best || comesBefore(rank, best.rank) || (!comesBefore(best.rank, rank) && name.text < best.name.text)) {
      best = { name, rank };
    }
  }
  return best && best.name.text;
}

/** First the kind, then whether it was in use, then how far away its use was. */
function rankOn({ nameKind, valid }: Name, day: Day): number[] {
  const bounds = boundsOfText(valid);
  const distance = Math.max(0, day - bounds.endLatest, bounds.startEarliest - day);
  return [KINDS.indexOf(nameKind), TRUTHS.indexOf(holdsWithin(bounds, day, day)), distance];
}

function comesBefore(one: number[], other: number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! < other[at]!;
}
