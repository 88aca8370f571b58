import { geoEqualEarth, geoPath } from 'd3-geo';
import { memo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json';

export type Look = 'member' | 'perhaps' | 'other' | 'suspended';

const WIDTH = 960;
const HEIGHT = 460;
/** Smaller than this, in square pixels, a country is marked by a ring, or nobody would see it. */
const TINY = 12;

const world = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
const { features } = feature(world, world.objects.countries);
const projection = geoEqualEarth().fitExtent(
  [
    [2, 2],
    [WIDTH - 2, HEIGHT - 2],
  ],
  { type: 'Sphere' },
);
const path = geoPath(projection).digits(1);

/** Drawn once; the date only changes how areas look. */
const areas = features
  .filter(area => area.properties.name !== 'Antarctica')
  .map((area, at) => ({
    key: `${area.id} ${at}`,
    code: String(area.id),
    name: area.properties.name,
    shape: path(area) ?? '',
    centre: path.area(area) < TINY ? path.centroid(area) : null,
  }));
/** The numbers of all countries that have an area. */
export const DRAWN: ReadonlySet<string> = new Set(areas.map(({ code }) => code));

const sphere = path({ type: 'Sphere' }) ?? '';

/** Countries in the borders of today, those in `looks` by their status. */
export function WorldMap({ looks, label }: { looks: ReadonlyMap<string, { look: Look; title: string }>; label: string }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <defs>
        <pattern id="hatched" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="hatched-ground" width="6" height="6" />
          <rect className="hatched-line" width="3" height="6" />
        </pattern>
        <pattern id="lined" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect className="lined-ground" width="4" height="4" />
          <rect className="lined-line" width="4" height="2" />
        </pattern>
        <pattern id="dotted" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect className="dotted-ground" width="5" height="5" />
          <circle className="dotted-dot" cx="2.5" cy="2.5" r="1.3" />
        </pattern>
      </defs>
      <path className="sea" d={sphere} />
      {areas.map(({ key, code, name, shape, centre }) => {
        const shown = looks.get(code);
        return (
          <Area key={key} shape={shape} centre={shown && centre ? centre : null} look={shown?.look} title={shown?.title ?? name} />
        );
      })}
    </svg>
  );
}

interface AreaProps {
  readonly shape: string;
  readonly centre: readonly [number, number] | null;
  readonly look: Look | undefined;
  readonly title: string;
}

const Area = memo(function Area({ shape, centre, look, title }: AreaProps) {
  return (
    <g className={look ? `area area-${look}` : 'area'}>
      <path d={shape}>
        <title>{title}</title>
      </path>
      {centre && (
        <circle cx={centre[0]} cy={centre[1]} r="4">
          <title>{title}</title>
        </circle>
      )}
    </g>
  );
});
