import { scaleLinear } from 'd3-scale';
import { useAsk } from '../api/useAsk';
import { type Span, useDay } from '../date/DayContext';
import {
  type CountOfYearFragment,
  MemberCountsDocument,
  MembershipCountsDocument,
} from '../generated/graphql';
import { QueryLink } from '../parts/QueryLink';
import { Answer } from '../parts/States';
import { strings } from '../strings';
import { isoDay, parseDay, yearOf } from '../time/day';

const t = strings.chart;
const WIDE = 800;
/** On a phone the years would be too small to read. */
const NARROW = 380;
const HEIGHT = 160;
const LEFT = 36;
const BOTTOM = 22;

/** How many members an organization, or memberships a country had, year by year. */
export function CountChart({ id, kind, span }: { id: string; kind: 'COUNTRY' | 'ORGANIZATION'; span: Span }) {
  const query = kind === 'ORGANIZATION' ? MemberCountsDocument : MembershipCountsDocument;
  const what = kind === 'ORGANIZATION' ? t.members : t.memberships;
  const variables = { id, during: `${isoDay(span[0])}/${isoDay(span[1])}`, status: ['FULL' as const] };
  const asked = useAsk(query, variables);
  return (
    <section aria-labelledby="chart-title">
      <div className="section-head">
        <h2 id="chart-title">{t.title(what)}</h2>
        <QueryLink query={query} variables={variables} />
      </div>
      <Answer asked={asked}>
        {({ node }) => node && 'counts' in node && <Steps counts={node.counts} what={what} />}
      </Answer>
    </section>
  );
}

function Steps({ counts, what }: { counts: readonly CountOfYearFragment[]; what: string }) {
  const { day } = useDay();
  const width = innerWidth > 640 ? WIDE : NARROW;
  const first = counts[0];
  const last = counts.at(-1);
  if (!first || !last) {
    return null;
  }
  const most = Math.max(1, ...counts.map(({ possible }) => possible));
  const x = scaleLinear([yearOf(parseDay(first.date)!), yearOf(parseDay(last.date)!) + 1], [LEFT, width]);
  const y = scaleLinear([0, most], [HEIGHT - BOTTOM, 8]).nice(4);
  const outline = (count: (of: CountOfYearFragment) => number) =>
    `M${LEFT},${y(0)}` +
    counts.map(of => `V${y(count(of))}H${x(yearOf(parseDay(of.date)!) + 1)}`).join('') +
    `V${y(0)}Z`;
  const now = counts.findLast(({ date }) => yearOf(parseDay(date)!) <= yearOf(day)) ?? first;
  const nowAt = x(yearOf(parseDay(now.date)!));
  return (
    <figure className="chart">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={t.label(what, first.date.slice(0, 4), last.date.slice(0, 4), most)}
      >
        {y.ticks(4).filter(Number.isInteger).map(count => (
          <g key={count} className="grid">
            <line x1={LEFT} x2={width} y1={y(count)} y2={y(count)} />
            <text x={LEFT - 6} y={y(count)} dy="0.32em" textAnchor="end">
              {count}
            </text>
          </g>
        ))}
        <path className="possible" d={outline(({ possible }) => possible)} />
        <path className="certain" d={outline(({ certain }) => certain)} />
        <rect className="now" x={nowAt} width={Math.max(2, x(1) - x(0))} y={8} height={HEIGHT - BOTTOM - 8} />
        {x.ticks(width / 100).filter(Number.isInteger).map(year => (
          <text key={year} x={x(year)} y={HEIGHT - 6} textAnchor="middle">
            {year}
          </text>
        ))}
      </svg>
      <figcaption>
        <strong>{t.on(now.date.slice(0, 4), now.certain, now.possible)}</strong>
        <span className="legend">
          <span>
            <i className="swatch plain" /> {t.certain}
          </span>
          <span>
            <i className="swatch pale" /> {t.possible}
          </span>
        </span>
      </figcaption>
    </figure>
  );
}
