import { useEffect, useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useHref } from '../date/DayContext';
import { pageOf } from '../parts/EntityLink';
import { strings } from '../strings';
import { inWords } from '../time/words';
import { partsOf, type Stretch } from './parts';
import type { Reading } from './ReportPage';

const t = strings.report;

type Marked = { readonly mention: Reading['mentions'][number] } | { readonly date: string };

interface MarkedTextProps {
  readonly text: string;
  readonly reading: Reading;
  /** The words of the statement that is looked at. */
  readonly singled: readonly [start: number, end: number] | null;
}

/** The report as it was pasted; each name leads to whom it means, each date says when that is. */
export function MarkedText({ text, reading, singled }: MarkedTextProps) {
  const href = useHref();
  const first = useRef<HTMLElement>(null);
  const stretches = useMemo(
    (): Stretch<Marked>[] => [
      ...reading.mentions.map(mention => ({ start: mention.start, end: mention.end, what: { mention } })),
      ...reading.dates.map(({ start, end, value }) => ({ start, end, what: { date: value } })),
    ],
    [reading],
  );

  useEffect(() => {
    if (singled) {
      first.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [singled]);

  return (
    <div className="marked" dir="auto" tabIndex={0}>
      {partsOf(text, stretches, singled).map(({ text: words, start, what }) => {
        const within = singled !== null && singled[0] <= start && start < singled[1];
        const part =
          what === null ? (
            words
          ) : 'mention' in what ? (
            <Link
              href={href(pageOf(what.mention.entity))}
              className={`mention kind-${what.mention.entity.kind.toLowerCase()}`}
              title={titleOf(what.mention)}
            >
              {words}
            </Link>
          ) : (
            <span className="said-date" title={`${inWords(what.date)} (${what.date})`}>
              {words}
            </span>
          );
        return within ? (
          <mark key={start} ref={start === singled?.[0] ? first : undefined}>
            {part}
          </mark>
        ) : (
          <span key={start}>{part}</span>
        );
      })}
    </div>
  );
}

/** Who is meant, how sure that is, and who else may be. */
function titleOf({ entity, called, confidence, candidates }: Reading['mentions'][number]): string {
  const others = candidates.slice(1).map(candidate => candidate.entity.name);
  return [
    `${entity.name}, ${strings.entityKinds[entity.kind].toLowerCase()}`,
    t.called[called],
    t.sure(Math.round(confidence * 100)),
    others.length > 0 && t.others(others.join(', ')),
  ]
    .filter(Boolean)
    .join('; ');
}
