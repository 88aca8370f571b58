import { useState } from 'react';
import { useAsk } from '../api/useAsk';
import { type EntityKind, NamedEntityDocument } from '../generated/graphql';
import { SearchBox } from '../search/SearchBox';
import { strings } from '../strings';
import { EntityLink } from './EntityLink';

interface Props {
  readonly label: string;
  readonly id: string | null;
  readonly kinds?: EntityKind[];
  readonly onPick: (id: string) => void;
}

/** Which entity a view is about: its name, and a way to take another. */
export function EntityPicker({ label, id, kinds, onPick }: Props) {
  const [changing, setChanging] = useState(false);
  const { data } = useAsk(NamedEntityDocument, { id: id ?? '' }, id === null);
  const entity = data?.node && 'slug' in data.node ? data.node : null;

  return (
    <div className="field picker">
      <span>{label}</span>
      {id && entity && !changing ? (
        <div className="picked">
          <EntityLink entity={entity} />
          <button type="button" onClick={() => setChanging(true)}>
            {strings.paths.change}
            <span className="visually-hidden"> {label}</span>
          </button>
        </div>
      ) : (
        <SearchBox
          label={label}
          kinds={kinds}
          onPick={picked => {
            setChanging(false);
            onPick(picked.id);
          }}
        />
      )}
    </div>
  );
}
