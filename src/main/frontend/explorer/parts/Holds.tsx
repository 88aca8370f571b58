import { strings } from '../strings';
import type { Truth } from '../time/bounds';

/** One of the three answers, in a shape and a word. */
export function Holds({ truth }: { truth: Truth }) {
  return (
    <span className={`holds holds-${truth.toLowerCase()}`}>
      <svg viewBox="0 0 12 12" aria-hidden>
        <circle cx="6" cy="6" r="5" />
        {truth === 'UNKNOWN' && <path d="M6 1a5 5 0 0 1 0 10z" />}
      </svg>
      {strings.truths[truth]}
    </span>
  );
}
