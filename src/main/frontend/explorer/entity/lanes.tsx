import { useDay } from '../date/DayContext';
import { called, EntityLink, type Named } from '../parts/EntityLink';
import type { Row } from '../parts/FactTable';
import { isFull, isSuspended, temporalityOf, termsOf } from '../parts/facts';
import { strings } from '../strings';
import type { Bar, Lane } from '../timeline/Timeline';
import { boundsOfText } from '../time/bounds';
import type { Section, Shown } from './sections';

/** The lines of a section: all spells of one thing on one line, in order of their beginning. */
export function lanesOf({ rows }: Section): Lane[] {
  const lanes = new Map<string, { rows: Row[] }>();
  for (const row of rows) {
    const key = row.entities.map(({ id }) => id).join(' ');
    const lane = lanes.get(key);
    if (lane) {
      lane.rows.push(row);
    } else {
      lanes.set(key, { rows: [row] });
    }
  }
  return [...lanes].map(([key, lane]) => laneOf(key, lane.rows));
}

function laneOf(key: string, rows: Row[]): Lane {
  const [first, office] = rows[0]!.entities;
  return {
    key,
    label: (
      <>
        <EntityLink entity={first!} />
        {office && <OfficeName office={office} />}
      </>
    ),
    title: day => [first!, ...(office ? [office] : [])].map(entity => called(entity, day)).join(', '),
    bars: rows.map(({ fact }) => ({
      factId: fact.id,
      valid: fact.valid,
      temporality: temporalityOf(fact.kind),
      look: lookOf(fact),
      terms: termsOf(fact),
    })),
  };
}

/** Which office a holder held, where a page shows several. */
function OfficeName({ office }: { office: Named }) {
  const { day } = useDay();
  return <small className="lane-name quiet">{called(office, day)}</small>;
}

function lookOf(fact: Row['fact']): Bar['look'] {
  if (isSuspended(fact)) {
    return 'suspended';
  }
  return isFull(fact) ? 'plain' : 'other';
}

/** When it existed, and what it was called: what a timeline begins with. */
export function lanesOfLife(entity: Shown): Lane[] {
  const existed = entity.existence.nodes.map(({ valid, dataSet }) => ({ valid, terms: dataSet.name }));
  const names = entity.names.nodes.toSorted(
    (one, other) => boundsOfText(one.valid).startEarliest - boundsOfText(other.valid).startEarliest,
  );
  const state = { temporality: 'STATE', look: 'plain' } as const;
  return [
    ...(existed.length > 0
      ? [
          {
            key: 'existed',
            label: <span className="lane-name">{strings.timeline.existence}</span>,
            title: () => strings.timeline.existence,
            bars: existed.map(bar => ({ ...state, ...bar, listedIn: 'existence' })),
          },
        ]
      : []),
    ...(names.length > 1 ? names : []).map(({ text, nameKind, valid }) => ({
      key: `${text} ${valid}`,
      label: <span className="lane-name">“{text}”</span>,
      title: () => text,
      bars: [{ ...state, valid, listedIn: 'names', look: 'other' as const, terms: strings.nameKinds[nameKind] }],
    })),
  ];
}
