"""Archigos 4.1, effective leaders of states: `archigos/Archigos_4_1_stata14.csv`.

One row per time in office: `leadid` is the person, `ccode` the state in the numbering of Gleditsch
and Ward, `leader` the name (mostly a surname), `eindate` and `eoutdate` the first and last day in
office, `entry` and `exit` how the leader came and went, `yrborn` and `borndate`, `yrdied` and
`deathdate`, `dbpediauri` the address of the person in DBpedia, from which the full name is read.

- Only those in office on or after 1945-01-01 are taken.
- The data end with 2015: "Still in Office", or an end on 2015-12-31, is open after that day. Leaders who are
  called so and leave the list earlier have an end that nobody gives.
- Negative years, NA and blanks are unknown.
- 15 rows have 27 columns instead of 28: a name with an accent was cut, and the start, or what else comes
  next, stands in the same cell. It is read from there; a cut name is not taken.
- Two addresses are those of somebody else of a like name (WRONG_ADDRESSES), and not taken. In two rows
  the person is somebody else (WRONG_PEOPLE), and `obsid` stands for who is meant.
- Councils and juntas are left out and counted: they are no person.
- Archigos says who effectively leads, not who is head of state: the office has the role LEADER.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path
from urllib.parse import unquote

import days
from folder import Folder
from people import Term, is_body, plain

DATA_SET = "archigos-4"
FIRST, LAST = "1945-01-01", "2015-12-31"
STILL = "Still in Office"
WRONG_ADDRESSES = {
    "BNG-1990": "Shahabuddin Ahmed, under the address of Moeenuddin Ahmad Qureshi of Pakistan",
    "CZR-1993": "Václav Klaus, under that of Josef Klaus of Austria",
}
WRONG_PEOPLE = {
    "DOM-1876-4": "Buenaventura Báez, under the number of Mackenzie King of Canada",
    "SWD-1888": "Gillis Bildt, under that of Carl Bildt",
}
DBPEDIA = re.compile(r"dbpedia\.org_resource_(.*?)&d=")


def read(data: Path, folder: Folder) -> list[Term]:
    """The terms that the starter world takes."""
    recent = [term for term in _terms(data) if days.last(term.end or term.closed) >= FIRST]
    for _ in filter(is_body, recent):
        folder.drop(f"{DATA_SET}: a body or two people, not a person")
    return [term for term in recent if not is_body(term)]


def everybody(data: Path) -> list[Term]:
    """All terms, those before 1945 too."""
    return [term for term in _terms(data) if not is_body(term)]


def _terms(data: Path) -> list[Term]:
    path = data / "archigos" / "Archigos_4_1_stata14.csv"
    with open(path, encoding="utf-8", newline="") as text:
        rows = csv.reader(text)
        header = next(rows)
        return [_term(dict(zip(header, mended(row)))) for row in rows]


def mended(row: list[str]) -> list[str]:
    """A row of 27 columns with two cells made of the one that swallowed its neighbour; the cut text is left out."""
    if len(row) == 28:
        return row
    swallowing = next(at for at, cell in enumerate(row) if cell.endswith('"') and "," in cell)
    return row[:swallowing] + ["", row[swallowing].rstrip('"').rsplit(",", 1)[1]] + row[swallowing + 1:]


def _term(row: dict[str, str]) -> Term:
    still = row["exit"] == STILL or row["eoutdate"] >= LAST
    return Term(
        data_set=DATA_SET,
        person=row["obsid"] if row["obsid"] in WRONG_PEOPLE else row["leadid"],
        scheme="GW",
        code=row["ccode"],
        start=row["eindate"],
        end="" if still else row["eoutdate"],
        closed=row["eoutdate"] if still else LAST,
        name=plain(row["leader"]),
        full_name="" if row["obsid"] in WRONG_ADDRESSES else full_name(row["dbpediauri"]),
        born=_life(row["borndate"], row["yrborn"]),
        died=_life(row["deathdate"], row["yrdied"]),
        entered=row["entry"],
        left="" if still else row["exit"],
        locator=f"obsid {row['obsid']}",
    )


def full_name(address: str) -> str:
    """The last part of an address of DBpedia, whose signs a mail filter has written as -5F and the like."""
    found = DBPEDIA.search(address)
    if not found:
        return ""
    signs = re.sub(r"-([0-9A-F]{2})", lambda hit: chr(int(hit[1], 16)), found[1])
    name = unquote(signs).replace("_", " ")
    return plain(name.partition(",")[0])


def _life(day: str, year: str) -> str:
    if days.is_day(day):
        return day
    return f"{int(year):04}" if year.lstrip("-").isdigit() and int(year) > 0 else ""
