import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity } from 'd3-zoom';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Point } from './layout';

const ROOM = 70;

/** Moves and scales a drawing by mouse, touch and buttons. The frame holds all that has a place. */
export function useZoom(places: ReadonlyMap<string, Point>) {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [view, setView] = useState(zoomIdentity.toString());
  const frame = useMemo(() => frameOf([...places.values()]), [places]);

  useEffect(() => {
    const element = svg.current;
    if (!element) {
      return;
    }
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.4, 8])
      .on('zoom', ({ transform }) => setView(transform.toString()));
    behaviour.current = zooming;
    select(element).call(zooming);
    return () => {
      select(element).on('.zoom', null);
    };
  }, []);

  const apply = (act: (zooming: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => () => {
    if (behaviour.current && svg.current) {
      act(behaviour.current, svg.current);
    }
  };
  return {
    svg,
    view,
    frame,
    zoomBy: (factor: number) => apply((zooming, element) => select(element).call(zooming.scaleBy, factor))(),
    showAll: apply((zooming, element) => select(element).call(zooming.transform, zoomIdentity)),
  };
}

function frameOf(points: readonly Point[]): string {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs) - ROOM, Math.min(0, ...ys) - ROOM];
  return `${left} ${top} ${Math.max(0, ...xs) + ROOM - left} ${Math.max(0, ...ys) + ROOM - top}`;
}
