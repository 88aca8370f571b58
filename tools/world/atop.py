"""Alliance Treaty Obligations and Provisions, 4.01: `atop/atop-member-level.csv`.

One row per alliance (`atopid`), member (COW number) and phase of the treaty. By the codebook
`yrent`, `moent`, `dayent` and `yrexit`, `moexit`, `dayexit` are the days on which the obligation
began and ended (exit 0/0/0: in effect when the data end), and `defense`, `offense`, `neutral`,
`nonagg`, `consul` are 1 where the member took on that obligation. `begyr` ... of
`atop-alliance-level.csv` say when the alliance began, in most cases the signature.

- Phases of one member that touch and carry the same obligations are one claim.
- Germany before and after 1990 has two numbers and is one member here.
- Blank days and months leave a date of less precision.
- The data end with 2016: an obligation in effect then is open after 2016-12-31.
- Member 8152 is no state of the COW list; it is left out and counted.
- The entry of later members of NATO is the signature of their protocol; see atop_notes.
- Which alliances are taken, and what the treaties are called, stands in treaties.csv.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import days
from folder import Citation, Folder, read_csv
from identity import Identity

DATA_SET = "atop-4"
LAST = "2016-12-31"
OBLIGATIONS = {"defense": "DEFENSE", "offense": "OFFENSE", "neutral": "NEUTRALITY",
               "nonagg": "NONAGGRESSION", "consul": "CONSULTATION"}
PROTOCOL = "ATOP counts later members from the signature of their protocol of accession."
NORTH_ATLANTIC_TREATY = "3180"
SAME = {"260": "255"}


def write(data: Path, treaties: list[dict], identity: Identity, folder: Folder) -> None:
    by_alliance = defaultdict(list)
    for row in read_csv(data / "atop" / "atop-member-level.csv"):
        by_alliance[row["atopid"]].append(row)
    alliances = {row["atopid"]: row for row in read_csv(data / "atop" / "atop-alliance-level.csv")}
    for treaty in treaties:
        if treaty["atop"]:
            _tell_treaty(alliances[treaty["atop"]], treaty, folder)
            _tell_parties(by_alliance[treaty["atop"]], treaty, identity, folder)


def signed(data: Path) -> dict[str, str]:
    """When each alliance began, by its number."""
    return {row["atopid"]: days.day(row["begyr"], row["begmo"], row["begday"])
            for row in read_csv(data / "atop" / "atop-alliance-level.csv")}


def _tell_treaty(alliance: dict, treaty: dict, folder: Folder) -> None:
    start = days.day(alliance["begyr"], alliance["begmo"], alliance["begday"])
    end = _end(alliance["endyr"], alliance["endmo"], alliance["endday"])
    citation = Citation(DATA_SET, f"atopid {treaty['atop']}: begin and end")
    entity = f"treaty:{treaty['slug']}"
    folder.claim("existed", DATA_SET, citation, subject=entity, valid=f"{start}/{end}",
                 independence="in effect by ATOP")
    folder.claim("identified", DATA_SET, citation, subject=entity, scheme="ATOP",
                 value=treaty["atop"], valid=f"{start}/{end}")


def _tell_parties(rows: list[dict], treaty: dict, identity: Identity, folder: Folder) -> None:
    members = defaultdict(list)
    for row in rows:
        members[SAME.get(row["member"], row["member"])].append(row)
    first = min(_entry(row) for row in rows)
    for member, phases in members.items():
        for start, end, obligations, rows_of in joined(phases):
            if not identity.meanings("COW", member):
                folder.drop("atop-4: member is no state of the COW list")
                continue
            closed = LAST if end.startswith("[") else days.last(end)
            note = {}
            if treaty["atop"] == NORTH_ATLANTIC_TREATY and start > first:
                note = {"note": PROTOCOL}
            for part in identity.split("COW", member, days.first(start), closed):
                folder.claim(
                    "party-to", DATA_SET,
                    Citation(DATA_SET, f"atopid {treaty['atop']}, {rows_of}"),
                    subject=part.entity, object=f"treaty:{treaty['slug']}", obligations=obligations,
                    valid=f"{start if part.start == days.first(start) else part.start}/"
                          f"{end if part.end == closed else part.end}", **note,
                )


def joined(phases: list[dict]) -> list[tuple[str, str, str, str]]:
    """Start, end, obligations and rows of each time that a member was bound in one way."""
    found: list[tuple[str, str, str, str]] = []
    for row in sorted(phases, key=_entry):
        start, end = _entry(row), _end(row["yrexit"], row["moexit"], row["dayexit"])
        obligations = "|".join(term for column, term in OBLIGATIONS.items() if row[column] == "1")
        place = f"member {row['member']}, phase {row['phase']}"
        if found and found[-1][1] == start and found[-1][2] == obligations:
            before = found[-1]
            found[-1] = (before[0], end, obligations, f"{before[3]} and {place}")
        else:
            found.append((start, end, obligations, place))
    return found


def _entry(row: dict) -> str:
    return days.day(row["yrent"], row["moent"], row["dayent"])


def _end(year: str, month: str, of_month: str) -> str:
    return f"[{LAST}..]" if int(year or 0) == 0 else days.day(year, month, of_month)
