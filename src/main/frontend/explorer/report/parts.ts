/** A stretch of a text that is shown in its own way. Offsets count UTF-16 code units, as JavaScript does. */
export interface Stretch<What> {
  readonly start: number;
  readonly end: number;
  readonly what: What;
}

/** A part of a text: what stands there, and what it is, if anything. */
export interface Part<What> {
  readonly text: string;
  readonly start: number;
  readonly what: What | null;
}

/** Control characters would not be seen, or would turn the line around. */
const INVISIBLE = /(?![\n\r\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text in parts: stretches, and what lies between them. Of stretches that overlap the one that begins first counts.
 * A part ends also where it enters or leaves what is singled out.
 */
export function partsOf<What>(text: string, stretches: readonly Stretch<What>[], singled: readonly [number, number] | null = null): Part<What>[] {
  const parts: Part<What>[] = [];
  const add = (start: number, end: number, what: What | null) => {
    const cuts = [start, ...(singled ?? []).filter(cut => start < cut && cut < end), end];
    for (let at = 1; at < cuts.length; at++) {
      const words = text.slice(cuts[at - 1], cuts[at]);
      if (words) {
        parts.push({ text: words.replace(INVISIBLE, '\ufffd'), start: cuts[at - 1]!, what });
      }
    }
  };
  let at = 0;
  for (const { start, end, what } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (start >= at && end <= text.length) {
      add(at, start, null);
      add(start, end, what);
      at = end;
    }
  }
  add(at, text.length, null);
  return parts;
}
