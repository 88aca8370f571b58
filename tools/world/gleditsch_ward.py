"""Gleditsch and Ward, list of independent states with its microstates: `states/gwstates.csv`.

Columns `gwcode`, `gwc` (abbreviation), `country_name`, `start`, `end`, both inclusive. The list
begins on 1816-01-01, and 9999-12-31 stands for "still there". The last change in this copy is of
2011-07-09 (South Sudan); nothing is said of days after it.

The list keeps number 260 for Germany after 1990 and 678 for Yemen after 1990, and numbers the
island states otherwise than COW (970 is Kiribati here and Nauru there): see identity.csv.
"""

from __future__ import annotations

from pathlib import Path

import cow_states
from cow_states import Spell
from folder import Folder, read_csv
from identity import Identity

DATA_SET = "gw-states"
FIRST, LAST = "1816-01-01", "2011-07-09"
STILL = "9999-12-31"
INDEPENDENCE = "independent state by Gleditsch and Ward"
MICROSTATE = "microstate by Gleditsch and Ward"


def read(data: Path, identity: Identity) -> dict[str, list[Spell]]:
    """The spells by what the list calls independence: states, and microstates."""
    kinds: dict[str, list[Spell]] = {INDEPENDENCE: [], MICROSTATE: []}
    for row in read_csv(data / "states" / "gwstates.csv"):
        end = LAST if row["end"] == STILL else row["end"]
        kind = MICROSTATE if row["microstate"] == "TRUE" else INDEPENDENCE
        for part in identity.split("GW", row["gwcode"], row["start"], end):
            locator = f"gwcode {row['gwcode']}, {row['gwc']}, from {row['start']}"
            kinds[kind].append(
                Spell(part.entity, part.start, part.end, {"GW": row["gwcode"]}, row["country_name"], locator)
            )
    return kinds


def write(kinds: dict[str, list[Spell]], folder: Folder) -> None:
    for independence, spells in kinds.items():
        cow_states.tell(spells, folder, DATA_SET, FIRST, LAST, independence)
