"""Makes the starter world from public data sets and from the hand-made tables beside this script.

    python3 tools/world/make.py DATA_FOLDER

writes world/*.csv, and identity-people.csv for the importers. README.md says which files DATA_FOLDER holds and where they are published.
"""

from __future__ import annotations

import sys
from pathlib import Path

import archigos
import atop
import codes
import cow_igo
import cow_states
import eums
import foreign_ministers
import gleditsch_ward
import icow_colonial
import known_people
import leaders
import manytreaties
import organizations
import reign
import treaties
import untc
from folder import Folder, read_csv
from identity import Identity
from lives import Lives
from people import People
from telling import write_doubtful

HERE = Path(__file__).parent
WORLD = HERE.parent.parent / "world"
TABLES = HERE.parents[1] / "src/main/resources"


def main(data: Path) -> None:
    folder = Folder()
    folder.read(HERE / "curated")
    identity = Identity(TABLES / "identity.csv")
    countries = read_csv(HERE / "countries.csv")

    lives = tell_countries(data, countries, identity, folder)
    tell_organizations(data, identity, folder)
    tell_treaties(data, lives, identity, folder)
    tell_people(data, countries, identity, folder)

    folder.write(WORLD)
    report(folder)


def tell_countries(data: Path, countries: list[dict], identity: Identity, folder: Folder) -> Lives:
    lists = codes.Codes(data)
    cow, gw = cow_states.read(data, identity), gleditsch_ward.read(data, identity)
    lives = Lives(cow, [spell for spells in gw.values() for spell in spells], HERE / "early.csv")
    codes.write_countries(lists, countries, folder)
    codes.write_names(lists, countries, read_csv(HERE / "names.csv"), lives, folder)
    cow_states.write(cow, folder)
    gleditsch_ward.write(gw, folder)
    codes.write_codes(lists, identity, folder)
    codes.write_territories(lists, identity, lives, folder)
    icow_colonial.write(data, identity, folder)
    untc.write(data, lists, identity, folder)
    return lives


def tell_organizations(data: Path, identity: Identity, folder: Folder) -> None:
    organizations.write(read_csv(HERE / "organizations.csv"), data, folder)
    cow_igo.write(data, HERE, identity, folder)
    eums.write(data, identity, folder)


def tell_treaties(data: Path, lives: Lives, identity: Identity, folder: Folder) -> None:
    table = read_csv(HERE / "treaties.csv")
    treaties.write(table, data, folder)
    atop.write(data, table, identity, folder)
    manytreaties.write(data, table, lives, identity, folder)


def tell_people(data: Path, countries: list[dict], identity: Identity, folder: Folder) -> None:
    first, later = archigos.read(data, folder), reign.read(data, folder)
    british, american = foreign_ministers.ifg(data), foreign_ministers.pocom(data)
    people = People(identity, read_csv(HERE / "people.csv"), read_csv(HERE / "full_names.csv"))
    for terms in (first, later, [term for _, term in british], [term for _, term in american]):
        people.add(terms)
    people.name(folder.entities("people"))
    leaders.write(first, later, people, identity, {row["slug"]: row["name"] for row in countries}, folder)
    foreign_ministers.write(british, american, people, folder)
    write_doubtful(people, HERE / "doubtful_matches.csv")
    known_people.write(archigos.everybody(data), later, people, folder.entities("people"), identity,
                       TABLES / "identity-people.csv")


def report(folder: Folder) -> None:
    total = 0
    for file, rows in folder.rows.items():
        total += len(rows)
        print(f"{len(rows):6} {file}")
    print(f"{total:6} rows")
    for reason, count in sorted(folder.dropped.items()):
        print(f"{count:6} left out: {reason}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
