"""REIGN leader list of March 2021: `reign/leaderlist_3_21.csv`.

One row per time in office: `ccode` is the state by its COW number, `leader` the name, `sdate`,
`smonth`, `syear` the first day, `emonth` and `eyear` the month of the end, `birthyear`.

- No end means in office when the list was closed: open after 2021-03-31.
- The end is a month, and is written as one.
- The file is UTF-8 but for one broken byte, which stands in no column that is read.
- Councils, committees, a provisional government and rows that name two captains regent of San Marino
  (from October 2016 on) are not a person, and left out and counted.
- A name with a comma is a surname with a first name or an initial after it, and no full name.
- The identifier `leadid` is that of an older Archigos and changes with each time in office; people
  are told apart by state, name and year of birth.
"""

from __future__ import annotations

from pathlib import Path

import days
from folder import Folder, read_csv
from people import Term, is_body, plain

DATA_SET = "reign-2021-03"
LAST = "2021-03-31"


def read(data: Path, folder: Folder) -> list[Term]:
    rows = read_csv(data / "reign" / "leaderlist_3_21.csv", errors="replace")
    terms = [_term(row) for row in rows if row["syear"]]
    for _ in filter(is_body, terms):
        folder.drop(f"{DATA_SET}: a body or two people, not a person")
    return [term for term in terms if not is_body(term)]


def _term(row: dict[str, str]) -> Term:
    end = days.day(row["eyear"], row["emonth"], 0) if row["eyear"] else ""
    name = plain(row["leader"])
    born = row["birthyear"] if row["birthyear"].isdigit() and int(row["birthyear"]) > 0 else ""
    start = days.day(row["syear"], row["smonth"], row["sdate"])
    return Term(
        data_set=DATA_SET,
        person=f"{row['ccode']} {name} {born}".strip(),
        scheme="COW",
        code=row["ccode"],
        start=start,
        end=end,
        closed=LAST,
        name=name,
        full_name=name if " " in name and "," not in name else "",
        born=born,
        died="",
        entered="",
        left="",
        locator=f"ccode {row['ccode']}, {row['leader']}, from {start}",
    )
