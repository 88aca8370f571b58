"""Which codes of Archigos and REIGN are which person: identity-people.csv, which importers read.

The starter world leaves out leaders who left office before 1945; a file that is imported has them too.
So everybody in both files is grouped by the rule of people.py: whoever is in the world keeps the slug,
and the others get one that nobody has. With that the order of importing does not matter.

The code of a person is `leadid` in Archigos, and in REIGN, which has none, the number of the country, the
name and the year of birth.
"""

from __future__ import annotations

import csv
from pathlib import Path

from identity import Identity
from people import People, Term

SCHEMES = {"archigos-4": "ARCHIGOS", "reign-2021-03": "REIGN"}


def write(archigos: list[Term], reign: list[Term], people: People, used: set[str], identity: Identity, path: Path) -> None:
    """Writes a row for every code. `archigos` and `reign` are all terms, `people` are those of the world."""
    world = people.slugs()
    decided = [{"dataSet": data_set, "person": person, "slug": slug} for (data_set, person), slug in world.items()]
    everybody = People(identity, decided, [])
    everybody.add(archigos)
    everybody.add(reign)
    everybody.name(used)
    slugs = everybody.slugs()
    for key, slug in slugs.items():
        if world.get(key, slug) != slug:
            raise ValueError(f"{key} is {world[key]} in the world, and {slug} among all leaders")
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["scheme", "value", "from", "to", "entity"])
        for (data_set, person), slug in sorted(slugs.items()):
            writer.writerow([SCHEMES[data_set], person, "", "", f"person:{slug}"])
