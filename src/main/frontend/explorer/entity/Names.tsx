import { useDay } from '../date/DayContext';
import { Cited } from '../parts/Citations';
import { Holds } from '../parts/Holds';
import { strings } from '../strings';
import { boundsOfText, holdsOn } from '../time/bounds';
import { inWords } from '../time/words';
import type { Shown } from './sections';

const t = strings.entity;
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' });

/** All its names, in every language, and when they were in use. */
export function Names({ entity }: { entity: Shown }) {
  const { day } = useDay();
  const names = entity.allNames.nodes.toSorted(
    (one, other) =>
      Number(other.language === 'en') - Number(one.language === 'en') ||
      one.language.localeCompare(other.language) ||
      boundsOfText(one.valid).startEarliest - boundsOfText(other.valid).startEarliest,
  );
  return (
    <section id="names" aria-label={t.names}>
      <details open={names.length <= 12}>
        <summary>
          <h2>{t.names}</h2> <span className="quiet">{entity.allNames.totalCount}</span>
        </summary>
        <div className="scroller" tabIndex={0} role="group" aria-label={t.names}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.language}</th>
                <th scope="col">{t.kind}</th>
                <th scope="col">{strings.table.on}</th>
                <th scope="col">{strings.fact.valid}</th>
                <th scope="col">{strings.table.says}</th>
              </tr>
            </thead>
            <tbody>
              {names.map(({ text, language, nameKind, valid, dataSet, citations }) => (
                <tr key={`${text} ${language} ${valid} ${dataSet.slug}`} className={`row-${holdsOn(valid, day).toLowerCase()}`}>
                  <td lang={language}>{text}</td>
                  <td>{LANGUAGES.of(language)}</td>
                  <td>{strings.nameKinds[nameKind]}</td>
                  <td>
                    <Holds truth={holdsOn(valid, day)} />
                  </td>
                  <td>{inWords(valid)}</td>
                  <td>
                    <Cited dataSet={dataSet} citations={citations} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {names.length < entity.allNames.totalCount && (
          <p className="quiet">{strings.table.partial(names.length, entity.allNames.totalCount)}</p>
        )}
      </details>
    </section>
  );
}
