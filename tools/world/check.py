"""Checks the starter world for what a reader may rely on.

    python3 tools/world/check.py

It reads world/*.csv and early.csv, prints what is there, and ends with a non-zero status if a rule is
broken. Rules look at what no reader of folders can refuse: numbers, order of days, people in
office before they are born, countries in treaties before they began, entities without a name, names that are not clean, people who are there twice, well-known facts.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from pathlib import Path

from folder import OWN_COLUMNS, read_csv

HERE = Path(__file__).parent
WORLD = HERE.parent.parent / "world"
LEAST = {"countries": 250, "organizations": 30, "member-of": 2500, "treaties": 60, "people": 1500}
KINDS = {"countries": "country", "organizations": "organization", "treaties": "treaty",
         "people": "person", "offices": "office", "events": "event"}
TREATIES = "manytreaties"
ARCHIGOS, REIGN, BOTH, ALIKE = "archigos-4", "reign-2021-03", ("1950-01-01", "2014-12-31"), 0.95
YEAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")

# Members on a day by the best data set: organization, data set, day, number.
COUNTS = [
    ("organization:nato", "pacta-organizations", "1999-03-11", 16),
    ("organization:nato", "pacta-organizations", "1999-03-12", 19),
    ("organization:csto", "world", "2007-01-01", 7),
    ("organization:warsaw-pact", "world", "1960-01-01", 8),
    ("organization:european-union", "eums", "2004-05-01", 25),
    ("organization:eec", "eums", "1986-01-01", 12),
    ("organization:asean", "pacta-organizations", "2000-01-01", 10),
    ("organization:sco", "pacta-organizations", "2024-07-04", 10),
    ("organization:wto", "pacta-organizations", "1995-01-01", 75),  # and the European Communities
]


class World:
    """The tables of the starter world."""

    def __init__(self, folder: Path) -> None:
        self.tables = {file: read_csv(folder / f"{file}.csv") for file in OWN_COLUMNS
                       if (folder / f"{file}.csv").exists()}

    def __getitem__(self, file: str) -> list[dict[str, str]]:
        return self.tables.get(file, [])


def bounds(valid: str) -> tuple[str, str]:
    """The earliest day of the start and the latest of the end, or the widest days where open."""
    start, _, end = valid.partition("/")
    starts, ends = YEAR.findall(start), YEAR.findall(end or ("" if "/" in valid else start))
    first = "0000-01-01" if start.startswith(("..", "[..")) or not starts else starts[0] + "0001-01-01"[len(starts[0]):]
    last = "9999-12-31" if end.endswith(("..", "..]")) or not ends else ends[-1] + "9999-12-31"[len(ends[-1]):]
    return first, last


def holds(valid: str, day: str) -> bool:
    first, last = bounds(valid)
    return first <= day <= last


def too_few(world: World) -> list[str]:
    return [f"{file}: {len({r.get('slug') or str(r) for r in world[file]})}, wanted {least}"
            for file, least in LEAST.items() if len({r.get("slug") or str(r) for r in world[file]}) < least]


def backwards(world: World) -> list[str]:
    return [f"{file}: {row['subject']} {row['valid']} ends before it starts"
            for file in world.tables for row in world[file]
            if "valid" in row and bounds(row["valid"])[0] > bounds(row["valid"])[1]]


def without_name(world: World) -> list[str]:
    named = {row["subject"] for row in world["named"]}
    return [f"{kind}:{row['slug']} has no name" for file, kind in KINDS.items()
            for row in world[file] if f"{kind}:{row['slug']}" not in named]


def without_source(world: World) -> list[str]:
    known = {row["slug"] for row in world["sources"]}
    return [f"{file}: {row} has no source" for file in world.tables for row in world[file]
            if "source" in row and not set(row["source"].split("|")) <= known - {""}]


def office_before_birth(world: World) -> list[str]:
    born = {f"person:{row['slug']}": row["born"] for row in world["people"] if row.get("born")}
    died = {f"person:{row['slug']}": row["died"] for row in world["people"] if row.get("died")}
    found = []
    for row in world["holds"]:
        who, (first, _) = row["subject"], bounds(row["valid"])
        if who in born and "0001" < first < born[who]:
            found.append(f"{who} in {row['object']} from {first}, born {born[who]}")
        if who in died and first > died[who] + "9999-12-31"[len(died[who]):]:
            found.append(f"{who} in {row['object']} from {first}, died {died[who]}")
    return found


def unclean_names(world: World) -> list[str]:
    """Names of people with an open bracket or two spaces in a row."""
    return [f"{row['subject']} is called {row['text']!r}" for row in world["named"]
            if row["subject"].startswith("person:") and re.search(r"\([^)]*$|  |\s$", row["text"])]


def people_twice(world: World) -> list[str]:
    """Two people of the same SHORT name who were born in the same year."""
    born = {f"person:{row['slug']}": row.get("born", "")[:4] for row in world["people"]}
    found = defaultdict(set)
    for row in world["named"]:
        if row["nameKind"] == "SHORT" and born.get(row["subject"]):
            found[row["text"].lower(), born[row["subject"]]].add(row["subject"])
    return [f"{name}, born {year}: {sorted(people)}" for (name, year), people in found.items() if len(people) > 1]


def leaders_apart(world: World) -> list[str]:
    """Whether Archigos and REIGN see the same people in office, in nearly all the time both cover."""
    terms = defaultdict(list)
    for row in world["holds"]:
        if row["object"].endswith("-leader"):
            terms[row["dataSet"], row["object"], row["subject"]].append(bounds(row["valid"]))
    offices = {office for data_set, office, _ in terms if data_set == REIGN}
    found, alone = 0, []
    for (data_set, office, who), own in sorted(terms.items()):
        for first, last in own:
            if data_set == ARCHIGOS and office in offices and first >= BOTH[0] and last <= BOTH[1] and first[:7] != last[:7]:
                found += 1
                if not any(f <= last and first <= l for f, l in terms[REIGN, office, who]):
                    alone.append(f"{who} in {office} {first}/{last}")
    share = 1 - len(alone) / found
    print(f"{share:.1%} of {found} terms of Archigos are in REIGN with the same person")
    return alone if share < ALIKE else []


def members_that_do_not_exist(world: World) -> list[str]:
    """Countries with a membership that begins after every list of states has ended them."""
    lives = defaultdict(list)
    for row in world["existed"]:
        lives[row["subject"]].append(bounds(row["valid"])[1])
    return [f"{row['subject']} joins {row['object']} {row['valid']}, ended {max(lives[row['subject']])}"
            for row in world["member-of"]
            if row["subject"].startswith("country:") and lives[row["subject"]]
            and bounds(row["valid"])[0] > max(lives[row["subject"]]) and row.get("rank") != "DEPRECATED"]


def spells_of_existence(world: World) -> dict[str, list[tuple[str, str]]]:
    """When entities existed, by any data set."""
    spells = defaultdict(list)
    for row in world["existed"]:
        spells[row["subject"]].append(bounds(row["valid"]))
    return spells


def treaties_before_the_country(world: World) -> list[str]:
    """Countries that act in a treaty, or are bound by it, when they were yet to begin or to begin again,
    by the public list that writes predecessors under the codes of today."""
    themselves = {(f"country:{row['country']}", f"treaty:{treaty}")
                  for row in read_csv(HERE / "early.csv") for treaty in row["treaties"].split("|")}
    lives, found = spells_of_existence(world), []
    for file in ("acted-on", "party-to"):
        for row in world[file]:
            own, day = lives[row["subject"]], bounds(row["valid"])[0]
            if row["dataSet"] == TREATIES and (row["subject"], row["object"]) not in themselves and \
                    any(first > day for first, _ in own) and not any(first <= day <= last for first, last in own):
                found.append(f"{row['subject']} in {row['object']} {row['valid']}, there since {min(own)[0]}")
    return found


def withdrawn_without_end(world: World) -> list[str]:
    """Territories with nothing but a withdrawn code, of which nobody says that they ended."""
    lives = spells_of_existence(world)
    coded = {row["subject"] for row in world["identified"] if row["scheme"] == "ISO3" and row["valid"].endswith("..]")}
    return [f"{row['subject']} has only {row['value']}" for row in world["identified"]
            if row["scheme"] == "ISO_3166_3" and row["subject"] not in coded and not lives[row["subject"]]]


def wrong_counts(world: World) -> list[str]:
    found = []
    for organization, data_set, day, number in COUNTS:
        members = {row["subject"] for row in world["member-of"]
                   if row["object"] == organization and row["dataSet"] == data_set
                   and row["status"] == "FULL" and holds(row["valid"], day)}
        if len(members) != number:
            found.append(f"{organization} on {day}: {len(members)} members, not {number}: {sorted(members)}")
    return found


def main() -> None:
    world = World(WORLD)
    for file in world.tables:
        print(f"{len(world[file]):6} {file}")
    rules = [too_few, backwards, without_name, without_source, office_before_birth, leaders_apart,
             unclean_names, people_twice, members_that_do_not_exist, treaties_before_the_country,
             withdrawn_without_end, wrong_counts]
    broken = [f"{rule.__name__}: {problem}" for rule in rules for problem in rule(world)]
    print("\n".join(broken) or "All rules hold.")
    sys.exit(bool(broken))


if __name__ == "__main__":
    main()
