"""What the organizations of organizations.csv are called, and of which kind they are.

Names are written by hand, as the organizations write them today. What the hand-made folder says of
an organization is not said again. Every other organization is cited from the row of COW's table
that has it.
"""

from __future__ import annotations

from pathlib import Path

from folder import Citation, Folder, read_csv

WORLD, COW_IGO = "world", "cow-igo-3"


def write(table: list[dict], data: Path, folder: Folder) -> None:
    introduced = folder.entities("organizations")
    numbers = {row["ioname"]: row["ionum"] for row in read_csv(data / "cow" / "igo_year_format3.csv", errors="replace")}
    for row in table:
        entity = f"organization:{row['slug']}"
        citation = _citation(row, numbers, folder)
        if row["slug"] not in introduced and row["kind"]:
            folder.claim("organizations", WORLD, citation, slug=row["slug"], organizationKind=row["kind"])
        for text, kind in ((row["name"], "OFFICIAL"), (row["acronym"], "ACRONYM")):
            if text and not folder.has("named", subject=entity, nameKind=kind):
                folder.claim("named", WORLD, citation, subject=entity, text=text, language="en",
                             nameKind=kind, valid="../..")


def _citation(row: dict, numbers: dict[str, str], folder: Folder) -> Citation:
    if row["ioname"]:
        return Citation(COW_IGO, f"ionum {numbers[row['ioname']]}, {row['ioname']}")
    told = next(r for r in folder.rows["existed"] if r["subject"] == f"organization:{row['slug']}")
    return Citation(told["source"].split("|")[0], told["locator"].split("|")[0])
