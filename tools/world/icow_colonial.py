"""ICOW Colonial History, version 1.1: `states/coldata110.csv`, which begins with a byte order mark.

One row per state by COW number. By its codebook `IndFrom` is the state (COW number) that it
became independent of, `IndDate` the year and month (month 00 where unknown), `IndType` the way: 1 formation,
2 decolonization, 3 secession, 4 partition. `Into` and `IntoDate` say which state it was taken into.

- IndType 2, 3 and 4 become DECOLONIZATION, SECESSION and DISSOLUTION; formation is no succession.
- `Into` becomes ABSORPTION.
- What the hand-made folder says of the same two states is not said again.
- A state that follows itself (260 after 255: both Germany) is left out and counted.
"""

from __future__ import annotations

from pathlib import Path

from folder import Citation, Folder, read_csv
from identity import Identity

DATA_SET = "icow-colonial"
MANNERS = {"2": "DECOLONIZATION", "3": "SECESSION", "4": "DISSOLUTION"}
NONE = "-9"


def write(data: Path, identity: Identity, folder: Folder) -> None:
    spoken = {(row["subject"], row["object"]) for row in folder.rows["succeeded-by"]}
    for row in read_csv(data / "states" / "coldata110.csv"):
        if row["IndType"] in MANNERS and row["IndFrom"] != NONE:
            _tell(folder, identity, spoken, row["IndFrom"], row["State"], row["IndDate"],
                  MANNERS[row["IndType"]], f"State {row['State']}: IndFrom, IndDate, IndType")
        if row["Into"] != NONE:
            _tell(folder, identity, spoken, row["State"], row["Into"], row["IntoDate"],
                  "ABSORPTION", f"State {row['State']}: Into, IntoDate")


def _tell(folder, identity, spoken, before, after, when, manner, locator) -> None:
    valid = month(when)
    on = (valid + "-01-01")[:10] if len(valid) == 4 else valid + "-15"
    predecessor = identity.on("COW", before, on)
    successor = identity.on("COW", after, on)
    if not predecessor or not successor or predecessor == successor:
        folder.drop("icow-colonial: predecessor and successor are the same entity")
    elif (predecessor, successor) in spoken:
        folder.drop("icow-colonial: the hand-made folder says it by the day")
    else:
        folder.claim("succeeded-by", DATA_SET, Citation(DATA_SET, locator),
                     subject=predecessor, object=successor, manner=manner, valid=valid)


def month(text: str) -> str:
    """The year and month of a number such as 196009, or 66 AD as 0066."""
    year, of_year = int(text) // 100, int(text) % 100
    return f"{year:04}" if of_year == 0 else f"{year:04}-{of_year:02}"
