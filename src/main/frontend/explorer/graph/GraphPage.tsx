import { useSearchParams } from 'wouter';
import { useAsk } from '../api/useAsk';
import { type FactKind, NeighbourhoodDocument } from '../generated/graphql';
import { EntityPicker } from '../parts/EntityPicker';
import { QueryLink } from '../parts/QueryLink';
import { Answer, Nothing } from '../parts/States';
import { useParam } from '../parts/useParam';
import { useTitle } from '../parts/useTitle';
import { strings } from '../strings';
import { EXPANDED, Graph } from './Graph';

const t = strings.graph;
const LIMIT = 150;
const KINDS: readonly FactKind[] = ['MEMBER_OF', 'PARTY_TO', 'HOLDS', 'OFFICE_OF', 'PART_OF', 'ACTED_ON', 'SUCCEEDED_BY'];

/** What lies around an entity. It is asked for once, for all days and kinds; these then only show and hide. */
export default function GraphPage() {
  const [of] = useParam('of');
  const [, setSearch] = useSearchParams();
  const [chosen, setChosen] = useParam('kinds');
  const kinds = chosen === null ? KINDS : KINDS.filter(kind => chosen.split(',').includes(kind));
  const variables = { id: of ?? '', kinds: [...KINDS], limit: LIMIT };
  const asked = useAsk(NeighbourhoodDocument, variables, of === null);
  useTitle(t.title);

  function lookAround(id: string) {
    setSearch(before => {
      before.delete(EXPANDED);
      before.set('of', id);
      return before;
    });
  }

  function toggle(kind: FactKind) {
    const next = KINDS.filter(one => kinds.includes(one) !== (one === kind));
    setChosen(next.length === KINDS.length ? null : next.join(), true);
  }

  return (
    <>
      <header className="page-head">
        <div>
          <h1>{t.title}</h1>
          <p className="lead">{t.chooseHint}</p>
        </div>
        {of && <QueryLink query={NeighbourhoodDocument} variables={variables} />}
      </header>
      <div className="question">
        <EntityPicker label={t.choose} id={of} onPick={lookAround} />
        <fieldset className="checks">
          <legend>{t.kinds}</legend>
          {KINDS.map(kind => (
            <label key={kind}>
              <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
              {strings.factKinds[kind]}
            </label>
          ))}
        </fieldset>
      </div>
      {of && (
        <Answer asked={asked}>
          {({ node }) =>
            node && 'neighbourhood' in node ? (
              <Graph key={node.id} root={node} kinds={kinds} allKinds={KINDS} limit={LIMIT} />
            ) : (
              <Nothing title={strings.states.missing} hint={strings.states.missingHint} />
            )
          }
        </Answer>
      )}
    </>
  );
}
