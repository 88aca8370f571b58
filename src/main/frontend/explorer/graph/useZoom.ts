import { select } from 'd3-selection';
import { zoom, type ZoomBehavior, type ZoomTransform, zoomIdentity } from 'd3-zoom';
import { useEffect, useRef, useState } from 'react';
import type { Point } from './layout';

const ROOM = 70;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Moves and scales a drawing by mouse, touch and buttons. The frame holds what had a place at first, and all once that
 * is asked for: what is expanded later must not move the rest.
 */
export function useZoom(places: ReadonlyMap<string, Point>) {
  const svg = useRef<SVGSVGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [view, setView] = useState<ZoomTransform>(zoomIdentity);
  const [frame, setFrame] = useState(() => frameOf([...places.values()]));
  const [size, setSize] = useState({ width: 780, height: 580 });

  useEffect(() => {
    const element = svg.current;
    if (!element) {
      return;
    }
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.4, 8])
      .on('zoom', ({ transform }) => setView(transform));
    behaviour.current = zooming;
    select(element).call(zooming);
    const measuring = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    measuring.observe(element);
    return () => {
      select(element).on('.zoom', null);
      measuring.disconnect();
    };
  }, []);

  const apply = (act: (zooming: ZoomBehavior<SVGSVGElement, unknown>, element: SVGSVGElement) => void) => () => {
    if (behaviour.current && svg.current) {
      act(behaviour.current, svg.current);
    }
  };
  const whole = apply((zooming, element) => select(element).call(zooming.transform, zoomIdentity));
  return {
    svg,
    view: view.toString(),
    frame: `${frame.left} ${frame.top} ${frame.width} ${frame.height}`,
    /** How much of the drawing a pixel is. */
    scale: Math.max(frame.width / Math.max(1, size.width), frame.height / Math.max(1, size.height)) / view.k,
    zoomBy: (factor: number) => apply((zooming, element) => select(element).call(zooming.scaleBy, factor))(),
    showAll: () => {
      setFrame(frameOf([...places.values()]));
      whole();
    },
  };
}

function frameOf(points: readonly Point[]): Frame {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, top] = [Math.min(0, ...xs) - ROOM, Math.min(0, ...ys) - ROOM];
  return { left, top, width: Math.max(0, ...xs) + ROOM - left, height: Math.max(0, ...ys) + ROOM - top };
}
