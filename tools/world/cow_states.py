"""Correlates of War, State System Membership, version 2016: `cow/states2016.csv`.

One row for each time that a state was a member of the interstate system: `stateabb` and `ccode`
(abbreviation and number), `statenme`, and the first and last day (`styear` ... `endday`), which
are both days of membership (codebook of the data set, "variables").

- The list begins on 1816-01-01: a state that enters on that day may be older ("that day or
  before"). It ends on 2016-12-31: a state that is there on that day is not said to be there after.
- Each row is a claim of its own, as the importer `cow-states` tells it: two codes of one entity that
  follow each other day by day (260 and 255 in 1990) are two spells of existence.
- The name of the list is kept as another name (ALIAS) where Pacta's own name differs.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import days
from folder import Citation, Folder, read_csv
from identity import Identity

DATA_SET = "cow-states-2016"
FIRST, LAST = "1816-01-01", "2016-12-31"
INDEPENDENCE = "member of the COW interstate system"


class Spell(NamedTuple):
    """A time in a list of states, both days inclusive."""

    entity: str
    start: str
    end: str
    codes: dict[str, str]
    name: str
    locator: str


def read(data: Path, identity: Identity) -> list[Spell]:
    spells = []
    for row in read_csv(data / "cow" / "states2016.csv"):
        start = days.day(row["styear"], row["stmonth"], row["stday"])
        end = days.day(row["endyear"], row["endmonth"], row["endday"])
        codes = {"COW": row["ccode"], "COW_ABBR": row["stateabb"]}
        for part in identity.split("COW", row["ccode"], start, end):
            locator = f"ccode {row['ccode']}, {row['stateabb']}, from {start} to {end}"
            spells.append(Spell(part.entity, part.start, part.end, codes, row["statenme"], locator))
    return spells


def write(spells: list[Spell], folder: Folder) -> None:
    tell(spells, folder, DATA_SET, FIRST, LAST, INDEPENDENCE)


def tell(
    spells: list[Spell], folder: Folder, data_set: str, first: str, last: str, independence: str
) -> None:
    """Existence, codes and other names from a list of states."""
    for spell in spells:
        folder.claim(
            "existed",
            data_set,
            Citation(data_set, spell.locator),
            subject=spell.entity,
            independence=independence,
            valid=valid(spell, first, last),
        )
    for spell in spells:
        for scheme, value in spell.codes.items():
            folder.claim(
                "identified",
                data_set,
                Citation(data_set, spell.locator),
                subject=spell.entity,
                scheme=scheme,
                value=value,
                valid=valid(spell, first, last),
            )
        if not _is_known_as(folder, spell):
            folder.claim(
                "named",
                data_set,
                Citation(data_set, spell.locator),
                subject=spell.entity,
                text=spell.name,
                language="en",
                nameKind="ALIAS",
                valid=valid(spell, first, last),
            )


def valid(spell: Spell, first: str, last: str) -> str:
    start = f"[..{first}]" if spell.start <= first else spell.start
    return days.open_to(start, last) if spell.end >= last else f"{start}/{spell.end}"


def _is_known_as(folder: Folder, spell: Spell) -> bool:
    return spell.name.casefold() in {name.casefold() for name in folder.names_of(spell.entity)}
