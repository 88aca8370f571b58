import { scaleUtc } from 'd3-scale';
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import { type Span, useDay } from '../date/DayContext';
import { FactLink } from '../parts/SourceLink';
import { strings } from '../strings';
import { boundsOfText, type Temporality } from '../time/bounds';
import { dateOf, type Day } from '../time/day';
import { inWords } from '../time/words';
import { placeOf } from './place';

const t = strings.timeline;
const SHOWN_FIRST = 24;

export interface Bar {
  /** The fact whose sources it leads to. */
  readonly factId?: string;
  /** Names and existence are no facts of their own: the part of the page that lists them with their sources. */
  readonly listedIn?: string;
  readonly valid: string;
  readonly temporality: Temporality;
  /** A full member is drawn otherwise than one that is suspended, or of another status. */
  readonly look: 'plain' | 'suspended' | 'other';
  /** What it says beside when: the status, the obligations. */
  readonly terms: string;
}

export interface Lane {
  readonly key: string;
  readonly label: ReactNode;
  readonly title: (day: Day) => string;
  readonly bars: readonly Bar[];
}

/** One line for each thing, one bar for each spell of it. Ends that are not certain fade out. */
export function Timeline({ title, lanes, span }: { title: string; lanes: readonly Lane[]; span: Span }) {
  const [all, setAll] = useState(false);
  const { day } = useDay();
  const now = placeInSpan(day, span);
  const shown = all ? lanes : lanes.slice(0, SHOWN_FIRST);
  return (
    <div className="timeline" role="group" aria-label={t.label(title)} style={{ '--now': `${now}%` } as CSSProperties}>
      <Axis span={span} />
      <ul>
        {shown.map(lane => (
          <LaneLine key={lane.key} lane={lane} span={span} day={day} />
        ))}
      </ul>
      {shown.length < lanes.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {t.more(lanes.length)}
        </button>
      )}
    </div>
  );
}

function LaneLine({ lane, span, day }: { lane: Lane; span: Span; day: Day }) {
  return (
    <li className="lane">
      <div className="lane-label">{lane.label}</div>
      <div className="lane-bars">
        {lane.bars.map(bar => (
          <TimelineBar key={`${bar.factId} ${bar.valid}`} bar={bar} title={lane.title(day)} span={span} />
        ))}
      </div>
    </li>
  );
}

function TimelineBar({ bar, title, span }: { bar: Bar; title: string; span: Span }) {
  const place = placeOf(boundsOfText(bar.valid, bar.temporality), span);
  if (!place) {
    return null;
  }
  const props = {
    className: `spell spell-${bar.look} spell-${bar.temporality.toLowerCase()}`,
    style: {
      left: `${place.left}%`,
      width: `${place.width}%`,
      '--solid-from': `${place.solidFrom}%`,
      '--solid-to': `${place.solidTo}%`,
    } as CSSProperties,
    title: [title, bar.terms, inWords(bar.valid)].filter(Boolean).join(' · '),
  };
  return bar.factId ? (
    <FactLink id={bar.factId} aria-label={t.bar(title, inWords(bar.valid), bar.terms)} {...props} />
  ) : (
    <a href={`#${bar.listedIn}`} aria-label={t.bar(title, inWords(bar.valid), bar.terms)} {...props}>
      {null}
    </a>
  );
}

function Axis({ span }: { span: Span }) {
  const ticks = useMemo(() => {
    const scale = scaleUtc().domain(span.map(dateOf)).range([0, 100]);
    const words = scale.tickFormat(8);
    // At the very edges there is no room for a year.
    return scale
      .ticks(8)
      .map(date => ({ at: scale(date), text: words(date) }))
      .filter(({ at }) => at > 4 && at < 96);
  }, [span]);
  return (
    <div className="axis" aria-hidden>
      <div className="axis-ticks">
        {ticks.map(({ at, text }) => (
          <span key={at} style={{ left: `${at}%` }}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** How to read a timeline. */
export function Legend() {
  return (
    <span className="legend">
      <span>
        <i className="swatch plain" /> {t.certain}
      </span>
      <span>
        <i className="swatch faded" /> {t.faded}
      </span>
      <span>
        <i className="swatch suspended" /> {t.suspended}
      </span>
      <span>
        <i className="swatch thin" /> {t.other}
      </span>
    </span>
  );
}

function placeInSpan(day: Day, [first, last]: Span): number {
  return Math.min(100, Math.max(0, ((day - first) / Math.max(1, last - first)) * 100));
}
