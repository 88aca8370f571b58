"""Correlates of War, Intergovernmental Organizations, version 3: `cow/igo_year_format3.csv`.

One row per organization (`ioname`, `orgname`, `ionum`) and year, one column per state. By the
codebook a cell is 0 for no membership, 1 full, 2 associate membership, 3 observer; -9 is missing;
blank means that the state was not in the system. `sdate` is the year in which the organization
began. Which organizations are taken stands in organizations.csv, which column is which state in
cow_igo_columns.csv.

From rows to spells of equal status:

- A spell begins in the year of its first row and ends in the year of its last. A missing cell is
  passed over. A spell that reaches the last year of the data is open after 2014-12-31.
- That year is told as it stands where the year before is coded, or where the organization begins with
  it. A blank or missing cell before says nothing: COW did not count the state yet (Liechtenstein
  before 1990), or no more (Belgium from 1941 to 1944). The start then lies somewhere from the last
  year that is coded, from the first year of the organization, or from the day on which either list
  of states has the country, whichever is latest. A state that begins in the year itself keeps it.
- Likewise the end lies somewhere between the last row and the next that is coded, or the end of the
  state by both lists; a state that ended in the year of the last row keeps it.
- For countries that took part in organizations before they were on a list of states, early.csv has
  the year from which they may have been members.
- Where `accuracyofpre1965membershipdates` says "Within 5 years", years to 1965 stand for the five
  years that end (a start) or begin (an end) with them, within the life of the organization.
- A spell is split on the days on which its COW number changes its meaning (identity.csv).
- The columns of Germany before 1945 and since 1990, and of West Germany, are one state, as its
  two numbers are one entity.
- Known errors are listed in cow_igo_errors.csv: the claim is kept, DEPRECATED, with the reason.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import days
from folder import Citation, Folder, read_csv
from identity import Identity
from lives import Lives

DATA_SET = "cow-igo-3"
LAST_YEAR, LAST = 2014, "2014-12-31"
STATUS = {"1": "FULL", "2": "ASSOCIATE", "3": "OBSERVER"}
MISSING, CODED = "-9", ("0", "1", "2", "3")
LISTED = "2011-07-09"  # the day to which both lists of states reach
SAME = {"260": "255"}
FIVE_YEARLY, YEARLY_FROM = "Within 5 years", 1966


class Spell(NamedTuple):
    """Years of equal status of one state, both inclusive, and the nearest years around them that are
    coded: the years between say nothing. 0 where there is none."""

    status: str
    start: int
    end: int
    goes_on: bool
    before: int = 0
    after: int = 0


def write(data: Path, here: Path, lives: Lives, identity: Identity, folder: Folder) -> None:
    columns = {row["column"]: row["ccode"] for row in read_csv(here / "cow_igo_columns.csv")}
    errors = {(r["ioname"], r["column"], r["status"]): r["reason"] for r in read_csv(here / "cow_igo_errors.csv")}
    chosen = {row["ioname"]: row for row in read_csv(here / "organizations.csv") if row["ioname"]}
    whole = []
    for ioname, rows in rows_of(data, set(chosen)).items():
        organization = f"organization:{chosen[ioname]['slug']}"
        if lists_all(rows, list(columns)):
            whole.append(f"MEMBER_OF {organization}")
        _tell_organization(rows, organization, folder)
        for names, ccode in one_state(columns):
            for spell in spells([(int(row["year"]), cell(row, names)) for row in rows]):
                error = errors.get((ioname, names[0], spell.status), "")
                _tell(rows, organization, " and ".join(names), ccode, spell, error, lives, identity, folder)
    folder.describe(DATA_SET, listsAll="|".join(whole))


def lists_all(rows: list[dict[str, str]], columns: list[str]) -> bool:
    """Whether each year of an organization has a row, and no row is without a state that was counted."""
    years = [int(row["year"]) for row in rows]
    return (
        years == list(range(min(years[0], int(rows[-1]["sdate"])), years[-1] + 1))
        and not any(row[column] == MISSING for row in rows for column in columns)
    )


def one_state(columns: dict[str, str]) -> list[tuple[list[str], str]]:
    """The columns of each state, with its number: those of Germany before and after 1990 are one."""
    groups: dict[str, list[str]] = defaultdict(list)
    for column, ccode in columns.items():
        groups[SAME.get(ccode, ccode)].append(column)
    return [(names, ccode) for ccode, names in groups.items()]


def cell(row: dict[str, str], names: list[str]) -> str:
    """What a year says of a state: of several columns, the one with a membership, or else with a code."""
    return max((row[name] for name in names), key=lambda value: (value in STATUS, value == MISSING, value != ""))


def spells(cells: list[tuple[int, str]]) -> list[Spell]:
    """The runs of equal status in the yearly cells of one state."""
    found: list[Spell] = []
    running = False
    known = [(year, value) for year, value in cells if value != MISSING]
    for year, value in known:
        status = STATUS.get(value)
        if status and running and found[-1].status == status:
            found[-1] = found[-1]._replace(end=year)
        elif status:
            found.append(Spell(status, year, year, False))
        running = status is not None
    if running and cells[-1][0] == LAST_YEAR:
        found[-1] = found[-1]._replace(goes_on=True)
    coded = [year for year, value in cells if value in CODED]
    return [
        spell._replace(
            before=max((year for year in coded if year < spell.start), default=0),
            after=min((year for year in coded if year > spell.end), default=0),
        )
        for spell in found
    ]


def _tell(rows, organization, column, ccode, spell, error, lives, identity, folder) -> None:
    row, ended = rows[0], int(rows[-1]["year"])
    vague = row["accuracyofpre1965membershipdates"] == FIVE_YEARLY
    founded = int(row["sdate"])
    first, last = f"{spell.start}-01-01", f"{spell.end}-12-31"
    for part in identity.split("COW", ccode, first, last):
        since = lives.since(part.entity, spell.start)
        start = _start(spell, vague, founded, since) if part.start == first else part.start
        until = lives.until(part.entity, days.after(last))
        end = _end(spell, vague, ended, until) if part.end == last else part.end
        rank = {"rank": "DEPRECATED", "rankReason": error} if error else {}
        folder.claim(
            "member-of", DATA_SET,
            Citation(DATA_SET, f"ionum {row['ionum']}, column {column}: rows of {spell.start} to {spell.end}"),
            subject=part.entity, object=organization, status=spell.status, valid=f"{start}/{end}", **rank,
        )


def _start(spell: Spell, vague: bool, founded: int, since: str) -> str:
    if founded < spell.start and spell.before < spell.start - 1:
        earliest = max(f"{max(spell.before + 1, founded):04}", since)
        return f"[{earliest}..{spell.start:04}]" if earliest < f"{spell.start:04}" else f"{spell.start:04}"
    if vague and founded < spell.start < YEARLY_FROM:
        return f"[{max(spell.start - 4, founded):04}..{spell.start:04}]"
    return f"{spell.start:04}"


def _end(spell: Spell, vague: bool, ended: int, until: str) -> str:
    if spell.goes_on:
        return f"[{LAST}..]"
    if until and spell.end < ended and spell.after != spell.end + 1:
        return f"[{spell.end:04}..{_latest(spell, ended, until)}]"
    if vague and spell.end < YEARLY_FROM:
        return f"[{spell.end:04}..{spell.end + 4:04}]"
    return f"{spell.end:04}"


def _latest(spell: Spell, ended: int, until: str) -> str:
    """The last year or day on which a spell may have ended, where the rows after it say nothing."""
    if spell.after:
        return min(f"{spell.after - 1:04}", until)
    if until < LISTED:
        return until
    return "" if ended == LAST_YEAR else f"{ended:04}"


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


def rows_of(data: Path, wanted: set[str]) -> dict[str, list[dict]]:
    """The rows of each organization that is wanted, in the order of years."""
    found: dict[str, list[dict]] = defaultdict(list)
    path = data / "cow" / "igo_year_format3.csv"
    with open(path, encoding="utf-8", errors="replace", newline="") as text:
        for row in csv.DictReader(text):
            if row["ioname"] in wanted:
                found[row["ioname"]].append(row)
    return {name: sorted(rows, key=lambda row: int(row["year"])) for name, rows in sorted(found.items())}
