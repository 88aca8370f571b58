import type { Point } from './layout';

/** A name in lines, at its place in a drawing. */
export interface Label {
  readonly id: string;
  readonly place: Point;
  readonly lines: readonly string[];
}

const LETTER = 6;
const MARK = 9;
export const LINE = 12;
/** From the middle of a mark to the foot of the first line below it. */
export const BELOW = 24;

/** A long name goes over several lines, each of some words. */
export const linesOf = (name: string): string[] => name.match(/.{1,22}(?=\s|$)|\S+/g)?.map(line => line.trim()) ?? [];

/**
 * Those that can be read together, the first before the later, and that do not lie under the mark of another. A pixel is
 * `scale` of the drawing's own units.
 */
export function thatFit(labels: readonly Label[], scale: number): Set<string> {
  const taken: Box[] = labels.map(({ place }) => markAt(place, scale));
  return new Set(
    labels
      .filter(label => {
        const box = boxOf(label, scale);
        const free = taken.every(other => !overlap(box, other));
        if (free) {
          taken.push(box);
        }
        return free;
      })
      .map(({ id }) => id),
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf({ place, lines }: Label, scale: number): Box {
  const half = (Math.max(...lines.map(({ length }) => length), 1) * LETTER) / 2;
  const [x, y] = [place.x / scale, place.y / scale];
  return { left: x - half, right: x + half, top: y + BELOW - LINE, bottom: y + BELOW + (lines.length - 1) * LINE };
}

function markAt(place: Point, scale: number): Box {
  const [x, y] = [place.x / scale, place.y / scale];
  return { left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
