"""What the organizations of organizations.csv are called, and of which kind they are.

Names are written by hand, as the organizations write them today, and hold as long as there was the
organization: by the hand-made folder where it says so, else by COW. What the hand-made folder says of
an organization is not said again. Every other organization is cited from the rows of COW's table
that have it.
"""

from __future__ import annotations

from pathlib import Path

import cow_igo
from folder import Citation, Folder, citations_of

WORLD = "world"


def write(table: list[dict], data: Path, folder: Folder) -> None:
    introduced = folder.entities("organizations")
    rows = cow_igo.rows_of(cow_igo.read(data), {row["ioname"] for row in table if row["ioname"]})
    for row in table:
        entity = f"organization:{row['slug']}"
        valid, citations = _life(entity, rows.get(row["ioname"]), folder)
        if row["slug"] not in introduced and row["kind"]:
            folder.claim("organizations", WORLD, citations[0], slug=row["slug"], organizationKind=row["kind"])
        for text, kind in ((row["name"], "OFFICIAL"), (row["acronym"], "ACRONYM")):
            if text and not folder.has("named", subject=entity, nameKind=kind):
                folder.claim("named", WORLD, *citations, subject=entity, text=text, language="en",
                             nameKind=kind, valid=valid)


def _life(entity: str, rows: list[dict] | None, folder: Folder) -> tuple[str, list[Citation]]:
    """When there was an organization, and the rows and documents that say so."""
    by_rows = cow_igo.life(rows) if rows else ("", None)
    told = [row for row in folder.rows["existed"] if row["subject"] == entity]
    if not told:
        return by_rows[0], [by_rows[1]]
    citations = citations_of(told[0])
    if rows:
        citations.insert(0, Citation(cow_igo.DATA_SET, f"ionum {rows[0]['ionum']}, {rows[0]['ioname']}: name"))
    return told[0]["valid"], citations
