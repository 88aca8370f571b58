"""Correlates of War, Intergovernmental Organizations, version 3: `cow/igo_year_format3.csv`.

One row per organization (`ioname`, `orgname`, `ionum`) and year, one column per state. By the
codebook a cell is 0 for no membership, 1 full, 2 associate membership, 3 observer; -9 is missing;
blank means that the state was not in the system. `sdate` and `deaddate` are the years in which the
organization began and ended; `imputed` is 1 where a row was not observed. Which organizations are
taken stands in organizations.csv, which column is which state in identity.csv (COW_IGO_COLUMN).

From rows to spells of equal status, as the importer `cow-igo` does it (CowIgo.java): the claims here
are some of those that it makes of the same file, to the letter, and a test compares them.

- A cell that is blank or missing, or has no row, is in no spell.
- A spell begins in the year that is first observed with it; or somewhere from the year after the
  last one that was observed otherwise, where the years between are imputed or missing.
- It ends from the year last observed with it to the next that is observed otherwise. Where the
  state or the organization ends, that is the year itself.
- A blank says that the state was not counted. The first year after it is taken for the start,
  though some, as Liechtenstein, had been members before.
- All members are listed, of states and organizations that are counted. A state is in years of which
  any row has a number for it, an organization except in years of its life that have no row or one in
  which a cell is missing. In all other years nothing is denied.
- A spell that reaches the last year of the data is open after 2014-12-31.
- A spell is split on the days on which its column changes its meaning.
- Columns that always mean the same are one state: those of Germany before 1945 and since 1990, and
  that of West Germany.
- Known errors are listed in cow_igo_errors.csv: the claim is kept, DEPRECATED, with the reason.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from typing import Iterable, Iterator, NamedTuple

from folder import Citation, Folder, read_csv
from identity import Identity, Meaning

DATA_SET = "cow-igo-3"
FIRST_YEAR, LAST_YEAR, LAST = 1815, 2014, "2014-12-31"
STATUS = {"1": "FULL", "2": "ASSOCIATE", "3": "OBSERVER"}
MISSING, BLANK = "-9", ""
OPEN, ALWAYS = 9999, "9999-12-31"


class Spell(NamedTuple):
    """Years of equal status of one state, both inclusive, and in which years it may have begun and ended;
    the last of these is OPEN where the table ends before the spell is seen to."""

    status: str
    first: int
    last: int
    starts: tuple[int, int]
    ends: tuple[int, int]


class Year(NamedTuple):
    """What the table says of a state in a year, and whether it was observed."""

    cell: str
    observed: bool

    def says_nothing(self) -> bool:
        return self.cell == MISSING or (not self.observed and self.cell != BLANK)


def write(data: Path, here: Path, identity: Identity, folder: Folder) -> None:
    states = one_state(identity)
    errors = {(r["ioname"], r["column"], r["status"]): r["reason"] for r in read_csv(here / "cow_igo_errors.csv")}
    chosen = {row["ioname"]: row for row in read_csv(here / "organizations.csv") if row["ioname"]}
    table = list(read(data))
    every = [name for names, _ in states for name in names]
    counts = [text for names, meanings in states for text in counted_state(table, names, meanings)]
    for ioname, rows in rows_of(table, set(chosen)).items():
        organization = f"organization:{chosen[ioname]['slug']}"
        counts += counted_organization(rows, organization, every)
        _tell_organization(rows, organization, folder)
        for names, meanings in states:
            for spell in spells(rows, names):
                error = errors.get((ioname, names[0], spell.status), "")
                _tell(rows, organization, names, meanings, spell, error, folder)
    folder.describe(DATA_SET, listsAll="MEMBER_OF", counts="|".join(counts))


def counted_state(table: list[dict[str, str]], names: list[str], meanings: list[Meaning]) -> list[str]:
    """When the countries that a state was are counted."""
    return [
        f"{meaning.entity} {max(first, meaning.start)}/{min(last, meaning.end)}"
        for first, last in in_row({int(row["year"]) for row in table if cell(row, names) not in (BLANK, MISSING)})
        for meaning in meanings
        if meaning.start <= last and meaning.end >= first
    ]


def counted_organization(rows: list[dict[str, str]], organization: str, columns: list[str]) -> list[str]:
    """When an organization is counted, if it is not known of all of its years who was a member."""
    first, last, _ = years(rows)
    known = {int(row["year"]) for row in rows if all(row[column] != MISSING for column in columns)}
    unknown = set(range(first, last + 1)) - known
    counted = set(range(FIRST_YEAR, LAST_YEAR + 1)) - unknown
    return [f"{organization} {first}/{last}" for first, last in in_row(counted)] if unknown else []


def in_row(some: set[int]) -> list[tuple[str, str]]:
    """The first and the last day of years that follow each other."""
    firsts = sorted(year for year in some if year - 1 not in some)
    lasts = sorted(year for year in some if year + 1 not in some)
    return [(f"{first:04}-01-01", f"{last:04}-12-31") for first, last in zip(firsts, lasts)]


def one_state(identity: Identity) -> list[tuple[list[str], list[Meaning]]]:
    """The columns of each state, and which country it is by time: columns that always mean the same are one."""
    groups: dict[tuple[Meaning, ...], list[str]] = defaultdict(list)
    for column in dict.fromkeys(row["value"] for row in identity.rows if row["scheme"] == "COW_IGO_COLUMN"):
        groups[tuple(identity.meanings("COW_IGO_COLUMN", column))].append(column)
    return [(names, list(meanings)) for meanings, names in groups.items()]


def cell(row: dict[str, str], names: list[str]) -> str:
    """What a year says of a state: of several columns, the one with a membership, or else with anything."""
    return max((row[name] for name in names), key=lambda value: (value in STATUS, value == MISSING, value != BLANK))


def years(rows: list[dict[str, str]]) -> tuple[int, int, bool]:
    """The first year of an organization, its last or that of the table, and whether it goes on after it."""
    founded, ended, last = rows[-1]["sdate"], rows[-1]["deaddate"], int(rows[-1]["year"])
    first = min(int(founded or LAST_YEAR), int(rows[0]["year"]))
    if last == LAST_YEAR or not ended:
        return first, LAST_YEAR, True
    return first, max(last, min(int(ended), LAST_YEAR)), False


def spells(rows: list[dict[str, str]], names: list[str]) -> list[Spell]:
    """The runs of equal status in the yearly cells of one state."""
    first, last, goes_on = years(rows)
    told = {int(row["year"]): Year(cell(row, names), row["imputed"] != "1") for row in rows}
    table = [told.get(year, Year(MISSING, False)) for year in range(first, last + 1)]
    found, start = [], 0
    while start < len(table):
        end = start
        if status := STATUS.get(table[start].cell):
            while end + 1 < len(table) and table[end + 1].cell == table[start].cell:
                end += 1
            seen = [at for at in range(start, end + 1) if table[at].observed] or [start, end]
            starts = first + _earliest(table, start), first + seen[0]
            ends = first + seen[-1], _latest(table, end, first, goes_on)
            found.append(Spell(status, first + start, first + end, starts, ends))
        start = end + 1
    return found


def _earliest(table: list[Year], start: int) -> int:
    while start > 0 and table[start - 1].says_nothing():
        start -= 1
    return start


def _latest(table: list[Year], end: int, first: int, goes_on: bool) -> int:
    while end + 1 < len(table) and table[end + 1].says_nothing():
        end += 1
    if end + 1 == len(table):
        return OPEN if goes_on else first + end
    return first + (end if table[end + 1].cell == BLANK else end + 1)


def _tell(rows, organization, names, meanings, spell, error, folder) -> None:
    first, last = f"{spell.first:04}-01-01", f"{spell.last:04}-12-31"
    locator = f"ionum {rows[0]['ionum']}, column {' and '.join(names)}: rows of {spell.first} to {spell.last}"
    rank = {"rank": "DEPRECATED", "rankReason": error} if error else {}
    for meaning in meanings:
        if meaning.start <= last and meaning.end >= first:
            folder.claim(
                "member-of", DATA_SET, Citation(DATA_SET, locator), subject=meaning.entity, object=organization,
                status=spell.status, valid=f"{_start(spell, meaning.start)}/{_end(spell, meaning.end)}", **rank,
            )


def _start(spell: Spell, since: str) -> str:
    """When a spell began of the country that the state was from a day on."""
    earliest, latest = spell.starts
    if since > f"{spell.first:04}-01-01":
        return since
    if earliest == latest:
        return f"{latest:04}"
    return f"[{since if since > f'{earliest:04}-01-01' else f'{earliest:04}'}..{latest:04}]"


def _end(spell: Spell, until: str) -> str:
    """When a spell ended of the country that the state was until a day."""
    earliest, latest = spell.ends
    if until < f"{spell.last:04}-12-31":
        return until
    if latest == OPEN:
        seen = LAST if spell.last == LAST_YEAR else f"{earliest:04}"
        return f"[{seen}..{until if until < ALWAYS else ''}]"
    if earliest == latest:
        return f"[{latest:04}-01-01..{latest:04}-12-31]"
    return f"[{earliest:04}..{until if until < f'{latest:04}-12-31' else f'{latest:04}'}]"


def _tell_organization(rows, organization: str, folder: Folder) -> None:
    valid, citation = life(rows)
    folder.claim("existed", DATA_SET, citation, subject=organization, valid=valid)
    folder.claim("identified", DATA_SET, citation, subject=organization, scheme="COW_IGO",
                 value=rows[0]["ionum"], valid=valid)


def life(rows: list[dict]) -> tuple[str, Citation]:
    """When there was an organization, by its rows."""
    row, last = rows[0], int(rows[-1]["year"])
    end = f"[{LAST}..]" if last == LAST_YEAR else f"{last:04}"
    citation = Citation(DATA_SET, f"ionum {row['ionum']}, {row['ioname']}: sdate, rows to {last}")
    return f"{int(row['sdate']):04}/{end}", citation


def read(data: Path) -> Iterator[dict[str, str]]:
    """All rows of the file."""
    path = data / "cow" / "igo_year_format3.csv"
    with open(path, encoding="utf-8", errors="replace", newline="") as text:
        yield from csv.DictReader(text)


def rows_of(table: Iterable[dict[str, str]], wanted: set[str]) -> dict[str, list[dict]]:
    """The rows of each organization that is wanted, in the order of years."""
    found: dict[str, list[dict]] = defaultdict(list)
    for row in table:
        if row["ioname"] in wanted:
            found[row["ioname"]].append(row)
    return {name: sorted(rows, key=lambda row: int(row["year"])) for name, rows in sorted(found.items())}
