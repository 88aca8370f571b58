import { useDay } from '../date/DayContext';
import { Cited } from '../parts/Citations';
import { Holds } from '../parts/Holds';
import { strings } from '../strings';
import { holdsOn } from '../time/bounds';
import { endOf, startOf } from '../time/words';
import type { Shown } from './sections';

const t = strings.entity;

/** The claims that it existed, in what sense, and whose they are. */
export function Existence({ entity: { existence } }: { entity: Shown }) {
  const { day } = useDay();
  if (existence.nodes.length === 0) {
    return null;
  }
  return (
    <section id="existence" aria-label={t.existence}>
      <details open={existence.nodes.length <= 12}>
        <summary>
          <h2>{t.existence}</h2> <span className="quiet">{existence.totalCount}</span>
        </summary>
        <div className="scroller" tabIndex={0} role="group" aria-label={t.existence}>
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.table.on}</th>
                <th scope="col">{strings.table.since}</th>
                <th scope="col">{strings.table.until}</th>
                <th scope="col">{t.independence}</th>
                <th scope="col">{strings.table.says}</th>
              </tr>
            </thead>
            <tbody>
              {existence.nodes.map(({ valid, independence, dataSet, citations }) => (
                <tr key={`${valid} ${independence} ${dataSet.slug}`} className={`row-${holdsOn(valid, day).toLowerCase()}`}>
                  <td>
                    <Holds truth={holdsOn(valid, day)} />
                  </td>
                  <td>{startOf(valid)}</td>
                  <td>{endOf(valid)}</td>
                  <td>{independence}</td>
                  <td>
                    <Cited dataSet={dataSet} citations={citations} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {existence.nodes.length < existence.totalCount && (
          <p className="quiet">{strings.table.partial(existence.nodes.length, existence.totalCount)}</p>
        )}
      </details>
    </section>
  );
}
