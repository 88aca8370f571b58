import { Link } from 'wouter';
import { useDay, useHref } from '../date/DayContext';
import type { NamedFragment } from '../generated/graphql';
import { strings } from '../strings';
import { type Day } from '../time/day';
import { nameOn } from '../time/naming';

export type Named = NamedFragment;

/** What it was called on the day; where it has no English name, what the server calls it. */
export const called = (entity: Named, day: Day): string => nameOn(entity.names.nodes, day) ?? entity.name;

export const pageOf = (entity: Pick<Named, 'kind' | 'slug'>): string => `/${entity.kind.toLowerCase()}/${entity.slug}`;

/** The name of an entity on the day, which leads to its page. */
export function EntityLink({ entity, showKind = false }: { entity: Named; showKind?: boolean }) {
  const { day } = useDay();
  const href = useHref();
  return (
    <Link href={href(pageOf(entity))} className="entity-link">
      <KindMark kind={entity.kind} />
      <span>
        {called(entity, day)}
        {showKind && <small> {strings.entityKinds[entity.kind].toLowerCase()}</small>}
      </span>
    </Link>
  );
}

/** One shape and colour for each kind of entity. */
export function KindMark({ kind }: { kind: Named['kind'] }) {
  return (
    <svg className={`kind-mark kind-${kind.toLowerCase()}`} viewBox="-8 -8 16 16" aria-hidden>
      <path d={KIND_SHAPES[kind]} />
    </svg>
  );
}

export const KIND_SHAPES: Record<Named['kind'], string> = {
  COUNTRY: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0',
  ORGANIZATION: 'M0,-7L6.1,-3.5V3.5L0,7L-6.1,3.5V-3.5Z',
  TREATY: 'M-5,-6.5H5V6.5H-5Z',
  PERSON: 'M0,-7L7,5.5H-7Z',
  OFFICE: 'M0,-7.5L7.5,0L0,7.5L-7.5,0Z',
  EVENT: 'M0,-7.5L2,-2.4L7.3,-2.4L3,1L4.6,6.4L0,3.2L-4.6,6.4L-3,1L-7.3,-2.4L-2,-2.4Z',
};
