import { type ReactNode, useId, useState } from 'react';
import { useDay } from '../date/DayContext';
import type { FactRowFragment } from '../generated/graphql';
import { strings } from '../strings';
import { type Day, isoDay } from '../time/day';
import { boundsOfText, type Truth } from '../time/bounds';
import { endOf, inWords, startOf } from '../time/words';
import { called, EntityLink, type Named } from './EntityLink';
import { factHolds, temporalityOf, termsOf } from './facts';
import { Holds } from './Holds';
import { SourceLink } from './SourceLink';
import { saveCsv, tabSeparated } from './spreadsheet';

const t = strings.table;
const SHOWN_FIRST = 50;

/** A fact and the entities that its row names: the one at its other end, or a holder and the office. */
export interface Row {
  readonly fact: FactRowFragment;
  readonly entities: readonly Named[];
}

interface Column {
  readonly title: string;
  readonly text: (row: Row, day: Day) => string;
  readonly cell?: (row: Row, day: Day) => ReactNode;
  /** What the column is sorted by, where that is not its text. */
  readonly order?: (row: Row, day: Day) => number;
}

interface Props {
  readonly title: string;
  readonly rows: readonly Row[];
  /** The titles of the columns of entities. */
  readonly entities: readonly string[];
  /** The title of the column of what the facts also say, if there is one. */
  readonly terms?: string;
  readonly totalCount: number;
  readonly leftOut?: string;
}

/** Facts as a table: of the day or of all time, sorted by any column, copied, or taken away as CSV. */
export function FactTable({ title, rows, entities, terms, totalCount, leftOut }: Props) {
  const { day } = useDay();
  const name = useId();
  const [always, setAlways] = useState(false);
  const [sort, setSort] = useState({ column: 0, down: false });
  const [all, setAll] = useState(false);
  const [copied, setCopied] = useState('');

  const happening = rows.length > 0 && rows.every(({ fact }) => temporalityOf(fact.kind) === 'HAPPENING');
  const columns = columnsOf(entities, terms, happening);
  const chosen = always ? rows : rows.filter(({ fact }) => factHolds(fact, day) !== 'FALSE');
  const sorted = sortBy(chosen, columns[sort.column]!, sort.down, day);
  const shown = all ? sorted : sorted.slice(0, SHOWN_FIRST);
  const cells = () => {
    const taken = [...columns, ...columnsForMachines(entities)];
    const titles = taken.map(({ title: of }) => (of === t.on || of === t.byThen ? t.dated(of, isoDay(day)) : of));
    return [titles, ...sorted.map(row => taken.map(column => column.text(row, day)))];
  };

  async function copy() {
    // Browsers have no clipboard for pages that come by plain HTTP from another machine.
    const done = await navigator.clipboard?.writeText(tabSeparated(cells())).then(() => true, () => false);
    setCopied(done ? t.copied : t.notCopied);
    setTimeout(() => setCopied(''), done ? 2000 : 6000);
  }

  return (
    <div className="fact-table">
      <div className="table-tools">
        <fieldset className="switch">
          <legend className="visually-hidden">{t.which}</legend>
          <label>
            <input type="radio" name={name} checked={!always} onChange={() => setAlways(false)} />
            {happening ? t.byThen : t.onDay}
          </label>
          <label>
            <input type="radio" name={name} checked={always} onChange={() => setAlways(true)} />
            {t.always}
          </label>
        </fieldset>
        <label className="sort-by">
          <span>{t.sortBy}</span>
          <select
            value={`${sort.column} ${sort.down}`}
            onChange={({ target }) => {
              const [column, down] = target.value.split(' ');
              setSort({ column: Number(column), down: down === 'true' });
            }}
          >
            {columns.flatMap(({ title: of }, at) =>
              [false, true].map(down => (
                <option key={`${of} ${down}`} value={`${at} ${down}`}>
                  {t.sorted(of, down)}
                </option>
              )),
            )}
          </select>
        </label>
        <button type="button" onClick={copy} title={t.copyHint(title)}>
          {copied || t.copy}
        </button>
        <button type="button" onClick={() => saveCsv(`${title} ${isoDay(day)}`, cells())} title={t.csvHint(title)}>
          {t.csv}
        </button>
        <span className="visually-hidden" role="status">
          {copied}
        </span>
      </div>
      {sorted.length === 0 ? (
        <p className="quiet">{always ? t.emptyEver : happening ? t.emptyByThen : t.empty}</p>
      ) : (
        <div className="scroller" tabIndex={0} role="group" aria-label={title}>
          <table>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {columns.map((column, at) => (
                  <th key={column.title} scope="col" aria-sort={at === sort.column ? (sort.down ? 'descending' : 'ascending') : undefined}>
                    <button
                      type="button"
                      title={t.sort(column.title)}
                      onClick={() => setSort({ column: at, down: at === sort.column && !sort.down })}
                    >
                      {column.title}
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(row => (
                <tr key={row.fact.id} className={`row-${factHolds(row.fact, day).toLowerCase()}`}>
                  {columns.map(column => (
                    <td key={column.title} data-title={column.title}>
                      {column.cell ? column.cell(row, day) : column.text(row, day)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length < sorted.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {t.more(sorted.length)}
        </button>
      )}
      {rows.length < totalCount && <p className="quiet">{t.partial(rows.length, totalCount)}</p>}
      {leftOut && <p className="quiet">{leftOut}</p>}
    </div>
  );
}

const bounds = ({ fact }: Row) => boundsOfText(fact.valid, temporalityOf(fact.kind));

const ANSWERS: readonly Truth[] = ['TRUE', 'UNKNOWN', 'FALSE'];

const since = (title: string, text: (valid: string) => string): Column => ({
  title,
  text: ({ fact }) => text(fact.valid),
  order: row => bounds(row).startEarliest,
});

/** What is taken away says also what a machine reads: the slugs, and the dates as EDTF. */
const columnsForMachines = (entities: readonly string[]): Column[] => [
  ...entities.map((title, at) => ({ title: t.slug(title), text: ({ entities }: Row) => entities[at]!.slug })),
  { title: t.edtf, text: ({ fact }) => fact.valid },
];

/** A state has a beginning and an end, and a happening one date. */
function columnsOf(entities: readonly string[], terms: string | undefined, happening: boolean): Column[] {
  return [
    ...entities.map((title, at) => ({
      title,
      text: (row: Row, day: Day) => called(row.entities[at]!, day),
      cell: (row: Row) => <EntityLink entity={row.entities[at]!} />,
    })),
    ...(terms ? [{ title: terms, text: ({ fact }: Row) => termsOf(fact) }] : []),
    {
      title: happening ? t.byThen : t.on,
      text: ({ fact }, day) => strings.truths[factHolds(fact, day)],
      cell: ({ fact }, day) => <Holds truth={factHolds(fact, day)} />,
      order: ({ fact }, day) => ANSWERS.indexOf(factHolds(fact, day)),
    },
    ...(happening
      ? [since(t.when, inWords)]
      : [since(t.since, startOf), { title: t.until, text: ({ fact }: Row) => endOf(fact.valid), order: (row: Row) => bounds(row).endLatest }]),
    { title: t.says, text: ({ fact }) => fact.dataSet.name, cell: ({ fact }) => <SourceLink fact={fact} /> },
  ];
}

function sortBy(rows: readonly Row[], { text, order }: Column, down: boolean, day: Day): Row[] {
  // Two limits that are not known are equal; their difference would be no number.
  const compare = order
    ? (one: Row, other: Row) => (order(one, day) === order(other, day) ? 0 : order(one, day) - order(other, day))
    : (one: Row, other: Row) => text(one, day).localeCompare(text(other, day), 'en');
  return rows.toSorted((one, other) => (down ? compare(other, one) : compare(one, other)));
}
