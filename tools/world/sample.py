"""Draws the hundred claims that docs/starter-world.md compares with their sources.

    python3 tools/world/sample.py

It reads world/*.csv alone and prints one line per claim: number, stratum, file and line, and the
cells that are filled. The seed is fixed, so the same world gives the same hundred.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

WORLD = Path(__file__).parent.parent.parent / "world"
SEED = 20261125
BY_HAND = ("world", "pacta-organizations", "asia-plus-2021-01-20")
ALLIANCES = ("organization:nato", "organization:csto", "organization:warsaw-pact")


def by(*data_sets):
    return lambda row: row["dataSet"] in data_sets


# Stratum, file, number of claims, and which rows of the file belong to it; drawn in this order.
STRATA = [
    ("existence, COW", "existed", 6, by("cow-states-2016")),
    ("existence, Gleditsch and Ward", "existed", 6, by("gw-states")),
    ("identifiers", "identified", 10, lambda row: True),
    ("names", "named", 8, lambda row: True),
    ("members, COW IGO", "member-of", 10, by("cow-igo-3")),
    ("members, United Nations", "member-of", 4, by("un-treaty-collection")),
    ("members, alliances by hand", "member-of", 4,
     lambda row: row["dataSet"] in BY_HAND and row["object"] in ALLIANCES),
    ("members, European Union", "member-of", 4, by("eums")),
    ("members, others by hand", "member-of", 3,
     lambda row: row["dataSet"] in BY_HAND and row["object"] not in ALLIANCES),
    ("parties", "party-to", 12, lambda row: True),
    ("acts", "acted-on", 8, lambda row: True),
    ("leaders, Archigos", "holds", 8, by("archigos-4")),
    ("leaders, REIGN", "holds", 5, by("reign-2021-03")),
    ("British ministers", "holds", 3, by("ifg-ministers")),
    ("American secretaries of state", "holds", 2, by("pocom")),
    ("successions", "succeeded-by", 3, lambda row: True),
    ("foundations", "founded-by", 2, lambda row: True),
    ("offices, whose", "office-of", 1, lambda row: True),
    ("offices, held by hand", "holds", 1, by(*BY_HAND)),
]


def rows_of(file: str) -> list[tuple[int, dict[str, str]]]:
    """The rows of a table with their lines; no cell holds a line break."""
    with open(WORLD / f"{file}.csv", encoding="utf-8", newline="") as text:
        return list(enumerate(csv.DictReader(text), start=2))


def draw() -> list[tuple[str, str, int, dict[str, str]]]:
    random.seed(SEED)
    drawn = []
    for stratum, file, number, belongs in STRATA:
        candidates = [(line, row) for line, row in rows_of(file) if belongs(row)]
        chosen = sorted(random.sample(candidates, number), key=lambda pair: pair[0])
        drawn += [(stratum, file, line, row) for line, row in chosen]
    return drawn


def main() -> None:
    for number, (stratum, file, line, row) in enumerate(draw(), start=1):
        cells = "; ".join(f"{column}={cell}" for column, cell in row.items() if cell)
        print(f"{number:3} {stratum} [{file}.csv:{line}] {cells}")


if __name__ == "__main__":
    main()
