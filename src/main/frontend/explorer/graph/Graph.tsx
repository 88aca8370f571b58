import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { useDay, useHref, useSpan } from '../date/DayContext';
import { type FactKind, NeighbourhoodDocument, type NeighbourhoodQuery } from '../generated/graphql';
import { called, EntityLink, KIND_SHAPES, type Named, pageOf } from '../parts/EntityLink';
import { factHolds, temporalityOf } from '../parts/facts';
import { FactLink } from '../parts/SourceLink';
import { useParam } from '../parts/useParam';
import { strings } from '../strings';
import { boundsOfText, type Truth } from '../time/bounds';
import { type Day, today } from '../time/day';
import { inWords } from '../time/words';
import { spanOf } from '../timeline/place';
import { BELOW, LINE, linesOf, thatFit } from './labels';
import { layOut, type Point } from './layout';
import { useZoom } from './useZoom';

const t = strings.graph;

/** Marks keep their size on the page, but on a small one they would cover the drawing. */
const LARGEST = 2;

/** The name, in the address, of what was expanded. */
export const EXPANDED = 'expanded';

type Root = Extract<NonNullable<NeighbourhoodQuery['node']>, { neighbourhood: unknown }>;
type Edge = Root['neighbourhood']['facts'][number];

interface Content {
  readonly entities: ReadonlyMap<string, Named>;
  readonly edges: ReadonlyMap<string, Edge>;
  readonly leftOut: number;
  readonly tiesLeftOut: number;
}

interface Props {
  readonly root: Root;
  /** The kinds of ties that are shown. */
  readonly kinds: readonly FactKind[];
  /** Those that are asked for, so that what is shown changes without asking again. */
  readonly allKinds: readonly FactKind[];
  readonly limit: number;
}

/** What lies around an entity, and around what was expanded since. */
export function Graph({ root, kinds, allKinds, limit }: Props) {
  const { day } = useDay();
  const { content, places, expand, expansionOf } = useExpansion(root, allKinds, limit);
  const [selected, setSelected] = useState(root.id);
  const span = useMemo(() => lifeOf(content), [content]);
  useSpan(span);

  const holding = useMemo(() => edgesOn(content, kinds, day), [content, kinds, day]);
  const present = useMemo(() => new Set([root.id, ...holding.flatMap(({ edge }) => [edge.subject.id, edge.object.id])]), [root.id, holding]);
  const truths = useMemo(() => new Map(holding.map(({ edge, truth }) => [edge.id, truth])), [holding]);
  const chosen = content.entities.get(selected);

  return (
    <div className="graph">
      <Drawing
        content={content}
        places={places}
        truths={truths}
        present={present}
        selected={selected}
        label={t.label(called(root, day), present.size, holding.length)}
        onSelect={id => {
          setSelected(id);
          expand(id);
        }}
      />
      <aside aria-label={t.selected}>
        {chosen && (
          <Details
            entity={chosen}
            edges={holding.filter(({ edge }) => edge.subject.id === selected || edge.object.id === selected)}
            content={content}
            expansion={expansionOf(selected)}
            onExpand={() => expand(selected)}
          />
        )}
        {holding.length === 0 && <p className="quiet">{kinds.length === 0 ? t.noKinds : t.empty}</p>}
        {content.leftOut > 0 && <p className="quiet">{t.leftOut(content.leftOut)}</p>}
        {content.tiesLeftOut > 0 && <p className="quiet">{t.tiesLeftOut(content.tiesLeftOut)}</p>}
        <p className="quiet">{t.hint}</p>
      </aside>
    </div>
  );
}

const lifeOf = ({ edges }: Content) =>
  spanOf([...edges.values()].map(({ valid, kind }) => boundsOfText(valid, temporalityOf(kind))), today());

function edgesOn({ edges }: Content, kinds: readonly FactKind[], day: Day): { edge: Edge; truth: Truth }[] {
  return [...edges.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .map(edge => ({ edge, truth: factHolds(edge, day) }))
    .filter(({ truth }) => truth !== 'FALSE');
}

type Expansion = 'NONE' | 'WAITING' | 'DONE' | 'FAILED';

/**
 * What is there, and where: what is expanded later is laid out around what has its place. What is expanded stands in
 * the address, and is asked for one after the other.
 */
function useExpansion(root: Root, kinds: readonly FactKind[], limit: number) {
  const client = useClient();
  const [inAddress, setInAddress] = useParam(EXPANDED);
  const [{ centres, places }, setGrown] = useState(() => grownBy({ centres: [], places: new Map() }, root));
  const [failed, setFailed] = useState<readonly string[]>([]);
  const content = useMemo(() => contentOf(centres), [centres]);
  const wanted = inAddress?.split(',') ?? [];
  const isThere = (id: string) => centres.some(centre => centre.id === id);
  const next = wanted.find(id => !isThere(id) && !failed.includes(id));

  useEffect(() => {
    if (next === undefined) {
      return;
    }
    let over = false;
    const asked = client.query(NeighbourhoodDocument, { id: next, kinds: [...kinds], limit: Math.round(limit / 3) });
    void asked.toPromise().then(({ data }) => {
      const node = data?.node;
      if (over) {
        return;
      }
      if (node && 'neighbourhood' in node) {
        setGrown(before => grownBy(before, node));
      } else {
        setFailed(before => [...before, next]);
      }
    });
    return () => {
      over = true;
    };
  }, [client, next, kinds, limit]);

  function expand(id: string) {
    setFailed(before => before.filter(one => one !== id));
    if (!isThere(id) && !wanted.includes(id)) {
      setInAddress([...wanted, id].join(), true);
    }
  }

  function expansionOf(id: string): Expansion {
    if (isThere(id)) {
      return 'DONE';
    }
    return failed.includes(id) ? 'FAILED' : wanted.includes(id) ? 'WAITING' : 'NONE';
  }

  return { content, places, expand, expansionOf };
}

interface Grown {
  readonly centres: readonly Root[];
  readonly places: ReadonlyMap<string, Point>;
}

function grownBy({ centres, places }: Grown, centre: Root): Grown {
  const all = [...centres, centre];
  const { entities, edges } = contentOf(all);
  const ties = [...edges.values()].map(({ subject, object }) => ({ from: subject.id, to: object.id }));
  return { centres: all, places: layOut([...entities.keys()], ties, places) };
}

const contentOf = (centres: readonly Root[]): Content => ({
  entities: new Map(centres.flatMap(({ neighbourhood }) => neighbourhood.entities.map(entity => [entity.id, entity]))),
  edges: new Map(centres.flatMap(({ neighbourhood }) => neighbourhood.facts.map(fact => [fact.id, fact]))),
  leftOut: centres.reduce((sum, { neighbourhood }) => sum + neighbourhood.entitiesLeftOut, 0),
  tiesLeftOut: centres.reduce((sum, { neighbourhood }) => sum + neighbourhood.factsLeftOut, 0),
});

interface DrawingProps {
  readonly content: Content;
  readonly places: ReadonlyMap<string, Point>;
  readonly truths: ReadonlyMap<string, Truth>;
  readonly present: ReadonlySet<string>;
  readonly selected: string;
  readonly label: string;
  readonly onSelect: (id: string) => void;
}

function Drawing({ content, places, truths, present, selected, label, onSelect }: DrawingProps) {
  const { day } = useDay();
  const { svg, view, frame, scale, zoomBy, showAll } = useZoom(places);
  const labels = useMemo(() => {
    const near = nearTo(selected, content, truths);
    return [...content.entities.values()]
      .filter(({ id }) => present.has(id))
      .flatMap(entity => {
        const place = places.get(entity.id);
        return place ? [{ id: entity.id, place, lines: linesOf(called(entity, day)) }] : [];
      })
      .toSorted((one, other) => orderOf(one.id) - orderOf(other.id));

    function orderOf(id: string): number {
      return id === selected ? 0 : near.has(id) ? 1 : 2;
    }
  }, [content, places, present, truths, selected, day]);
  const chosen = content.entities.get(selected);
  const chosenAt = places.get(selected);
  const legible = useMemo(() => thatFit(labels, scale), [labels, scale]);
  return (
    <div className="drawing">
      <svg ref={svg} viewBox={frame} role="group" aria-label={label}>
        <g transform={view}>
          {[...content.edges.values()].map(edge => (
            <EdgeLine key={edge.id} edge={edge} places={places} truth={truths.get(edge.id) ?? 'FALSE'} near={edge.subject.id === selected || edge.object.id === selected} />
          ))}
          {[...content.entities.values()].map(entity => {
            const place = places.get(entity.id);
            const shown = present.has(entity.id);
            return (
              place && (
                <g
                  key={entity.id}
                  className={['vertex', !shown && 'gone', entity.id === selected && 'selected', !legible.has(entity.id) && 'unnamed'].filter(Boolean).join(' ')}
                  transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}
                  role="button"
                  aria-pressed={entity.id === selected}
                  aria-label={`${called(entity, day)}, ${strings.entityKinds[entity.kind]}`}
                  aria-hidden={!shown}
                  tabIndex={shown ? 0 : -1}
                  onClick={() => onSelect(entity.id)}
                  onKeyDown={event => {
                    if (event.key === 'Enter' || event.key === ' ') {
                      event.preventDefault();
                      onSelect(entity.id);
                    }
                  }}
                >
                  <path className={`kind-${entity.kind.toLowerCase()}`} d={KIND_SHAPES[entity.kind]} transform={`scale(${(1.5 * Math.min(scale, LARGEST)).toFixed(3)})`} />
                  {entity.id !== selected && <NameBelow name={called(entity, day)} scale={scale} />}
                </g>
              )
            );
          })}
          {chosen && chosenAt && (
            // Above all others, whatever lies over its mark.
            <g className="chosen-name" aria-hidden transform={`translate(${chosenAt.x.toFixed(1)} ${chosenAt.y.toFixed(1)})`}>
              <NameBelow name={called(chosen, day)} scale={scale} />
            </g>
          )}
        </g>
      </svg>
      <div className="zoom">
        <button type="button" onClick={() => zoomBy(1.4)} aria-label={t.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => zoomBy(1 / 1.4)} aria-label={t.zoomOut}>
          −
        </button>
        <button type="button" onClick={showAll}>
          {t.whole}
        </button>
      </div>
    </div>
  );
}

/** In the size of the page, however near one is. */
function NameBelow({ name, scale }: { name: string; scale: number }) {
  return (
    <text transform={`scale(${scale.toFixed(3)})`}>
      {linesOf(name).map((line, at) => (
        <tspan key={line} x="0" y={BELOW + at * LINE}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  );
}

/** What is tied to an entity on the day. */
function nearTo(id: string, { edges }: Content, truths: ReadonlyMap<string, Truth>): Set<string> {
  const ties = [...edges.values()].filter(edge => truths.has(edge.id) && (edge.subject.id === id || edge.object.id === id));
  return new Set(ties.flatMap(({ subject, object }) => [subject.id, object.id]));
}

function EdgeLine({ edge, places, truth, near }: { edge: Edge; places: ReadonlyMap<string, Point>; truth: Truth; near: boolean }) {
  const from = places.get(edge.subject.id);
  const to = places.get(edge.object.id);
  const look = ['edge', `edge-${truth.toLowerCase()}`, near && 'near', 'status' in edge && edge.status === 'SUSPENDED' && 'edge-suspended'];
  return from && to && <line className={look.filter(Boolean).join(' ')} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
}

interface DetailsProps {
  readonly entity: Named;
  readonly edges: readonly { edge: Edge; truth: Truth }[];
  readonly content: Content;
  readonly expansion: Expansion;
  readonly onExpand: () => void;
}

/** The same ties as text: what they are, since when, and who says so. */
function Details({ entity, edges, content, expansion, onExpand }: DetailsProps) {
  const { day } = useDay();
  const href = useHref();
  return (
    <>
      <h2>{called(entity, day)}</h2>
      <p className="actions">
        <button type="button" disabled={expansion === 'DONE' || expansion === 'WAITING'} onClick={onExpand}>
          {t.expansions[expansion]}
        </button>
        <Link href={href(pageOf(entity))}>{t.open}</Link>
      </p>
      {expansion === 'FAILED' && (
        <p role="alert" className="field-error">
          {t.expansionFailed}
        </p>
      )}
      <ul className="ties" tabIndex={0} aria-label={called(entity, day)}>
        {edges.map(({ edge, truth }) => {
          const other = content.entities.get(edge.subject.id === entity.id ? edge.object.id : edge.subject.id);
          return (
            other && (
              <li key={edge.id}>
                <EntityLink entity={other} />
                <small>
                  <FactLink id={edge.id}>
                    {strings.factKinds[edge.kind]}, {inWords(edge.valid)}
                  </FactLink>
                  {truth === 'UNKNOWN' && `, ${t.unsure}`}
                </small>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
