"""Introduces the treaties of treaties.csv: what they are called, what they are about, when signed.

Titles are written by hand. The day of signature is that of the GGO list, or the first day of the
alliance by ATOP, which for alliances is the signature in all but a few cases.
"""

from __future__ import annotations

from pathlib import Path

import atop
import days
import manytreaties
from folder import Citation, Folder
from identity import slug

WORLD = "world"


def write(table: list[dict], data: Path, folder: Folder) -> None:
    alliances, agreements = atop.signed(data), manytreaties.signed(data)
    for row in table:
        if not row["name"]:
            continue
        if row["atop"]:
            citation, signed = Citation(atop.DATA_SET, f"atopid {row['atop']}: begin"), alliances[row["atop"]]
        else:
            citation, signed = Citation(manytreaties.DATA_SET, f"{row['ggo']}: Signature"), agreements[row["ggo"]]
        if not days.is_day(days.first(signed)):
            raise ValueError(f"{row['slug']} has no day of signature: {signed}")
        entity = f"treaty:{row['slug']}"
        folder.claim("treaties", WORLD, citation, slug=row["slug"], signed=signed, subjects=row["subjects"])
        for text, kind in ((row["name"], "OFFICIAL"), (row["other"], _kind(row))):
            if text:
                folder.claim("named", WORLD, citation, subject=entity, text=text, language="en",
                             nameKind=kind, valid=f"{signed}/[2021-01-20..]")


def _kind(row: dict) -> str:
    """Of which kind the other name is: no short name where the slug has the title already."""
    if row["other"].isupper():
        return "ACRONYM"
    return "ALIAS" if slug(row["name"]) == row["slug"] else "SHORT"
