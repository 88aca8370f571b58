import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Node extends SimulationNodeDatum {
  readonly id: string;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
}

const TICKS = 240;

/**
 * Places for all entities, whether they are shown on the day or not, so that nothing moves while the date does.
 * Those in `placed` stay where they are: what is expanded grows around them. The same ties give the same places.
 */
export function layOut(ids: readonly string[], ties: readonly Tie[], placed: ReadonlyMap<string, Point>): Map<string, Point> {
  const nodes = ids.map((id): Node => {
    const place = placed.get(id);
    if (place) {
      return { id, fx: place.x, fy: place.y };
    }
    const near = ties.find(tie => (tie.from === id && placed.has(tie.to)) || (tie.to === id && placed.has(tie.from)));
    const start = near && placed.get(placed.has(near.to) ? near.to : near.from);
    return start ? { id, x: start.x + 10, y: start.y + 10 } : { id };
  });
  const links = ties.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation<Node>(nodes)
    .force('charge', forceManyBody().strength(-260))
    .force('link', forceLink<Node, (typeof links)[number]>(links).id(({ id }) => id).distance(90).strength(0.35))
    .force('collide', forceCollide(30))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.08))
    .stop()
    .tick(TICKS);
  return new Map(nodes.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
}
