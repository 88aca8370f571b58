"""Writes a folder of facts in Pacta's folder format (docs/folder-format.md).

A Folder collects rows of any file, refuses the same claim twice, and writes every file with the
same columns and in the same order each time, so that remaking the world gives no difference.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

CLAIM_COLUMNS = ["dataSet", "rank", "rankReason", "note", "source", "locator", "supports"]

OWN_COLUMNS = {
    "data-sets": ["slug", "name", "version", "licence", "covers", "precedence", "authorityFor", "listsAll", "counts"],
    "sources": ["slug", "title", "url", "publisher", "published"],
    "countries": ["slug", "region"],
    "organizations": ["slug", "organizationKind"],
    "treaties": ["slug", "signed", "subjects"],
    "people": ["slug", "born", "died"],
    "offices": ["slug", "role"],
    "events": ["slug", "eventKind", "date", "place", "topics", "partOf"],
    "named": ["subject", "text", "language", "nameKind", "valid"],
    "identified": ["subject", "scheme", "value", "valid"],
    "existed": ["subject", "independence", "valid"],
    "member-of": ["subject", "object", "status", "valid"],
    "party-to": ["subject", "object", "obligations", "valid"],
    "holds": ["subject", "object", "acting", "entered", "left", "valid"],
    "office-of": ["subject", "object", "valid"],
    "part-of": ["subject", "object", "valid"],
    "acted-on": ["subject", "object", "act", "valid", "effective"],
    "founded-by": ["subject", "object", "valid"],
    "extends": ["subject", "object", "valid"],
    "supersedes": ["subject", "object", "valid"],
    "succeeded-by": ["subject", "object", "manner", "valid"],
    "took-part-in": ["subject", "object", "role", "valid"],
}

LISTS = ("data-sets", "sources")
ENTITIES = ("countries", "organizations", "treaties", "people", "offices", "events")

# What makes a claim the claim it is, besides its data set.
IDENTITY = {
    "named": ["subject", "text", "language", "nameKind", "valid"],
    "identified": ["subject", "scheme", "value", "valid"],
    "existed": ["subject", "valid"],
    "member-of": ["subject", "object", "status", "valid"],
    "holds": ["subject", "object", "acting", "valid"],
    "acted-on": ["subject", "object", "act", "valid"],
    "succeeded-by": ["subject", "object", "manner", "valid"],
    "took-part-in": ["subject", "object", "role", "valid"],
}


class Citation(NamedTuple):
    """A document, the place in it, and what it speaks for: WHOLE (where empty), START or END."""

    source: str
    locator: str = ""
    supports: str = ""


def columns(file: str) -> list[str]:
    return OWN_COLUMNS[file] + ([] if file in LISTS else CLAIM_COLUMNS)


class Folder:
    """The rows of each file of a folder of facts."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, str]]] = {file: [] for file in OWN_COLUMNS}
        self.dropped: Counter[str] = Counter()
        self._told: set[tuple[str, ...]] = set()
        self._names: dict[str, list[tuple[str, str]]] = defaultdict(list)

    def claim(self, file: str, data_set: str, *citations: Citation, **cells: str) -> bool:
        """Adds a claim. The same claim told again is counted and left out."""
        row = dict(cells, dataSet=data_set, **_parallel(citations))
        return self.add(file, row)

    def add(self, file: str, row: dict[str, str]) -> bool:
        unknown = set(row) - set(columns(file)) - {"quote"}
        if unknown:
            raise ValueError(f"{file} has no column {sorted(unknown)}")
        key = (file, row.get("dataSet", ""), *(row.get(c, "") for c in _identity(file)))
        if key in self._told:
            self.drop(f"{row.get('dataSet', '')}: the same row of {file} twice")
            return False
        self._told.add(key)
        self.rows[file].append(row)
        if file == "named":
            self._names[row["subject"]].append((row["text"], row["nameKind"]))
        return True

    def describe(self, data_set: str, **cells: str) -> None:
        """Says more of a data set."""
        next(row for row in self.rows["data-sets"] if row["slug"] == data_set).update(cells)

    def drop(self, reason: str) -> None:
        """Counts a row of a public file that is left out, by reason."""
        self.dropped[reason] += 1

    def names_of(self, entity: str, kind: str = "") -> list[str]:
        """What an entity is called so far, by names of a kind or of any."""
        return [text for text, own in self._names[entity] if kind in ("", own)]

    def has(self, file: str, **cells: str) -> bool:
        return any(all(r.get(k) == v for k, v in cells.items()) for r in self.rows[file])

    def entities(self, file: str) -> set[str]:
        return {row["slug"] for row in self.rows[file]}

    def read(self, folder: Path) -> None:
        """Adds everything that a folder holds already."""
        for file in OWN_COLUMNS:
            path = folder / f"{file}.csv"
            if path.exists():
                for row in read_csv(path):
                    self.add(file, {k: v for k, v in row.items() if v})

    def write(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        for file, rows in self.rows.items():
            if not rows:
                (folder / f"{file}.csv").unlink(missing_ok=True)
                continue
            used = [c for c in columns(file) if any(row.get(c) for row in rows)]
            rows = sorted(rows, key=lambda row: [row.get(c, "") for c in columns(file)])
            with open(folder / f"{file}.csv", "w", encoding="utf-8", newline="") as out:
                writer = csv.DictWriter(out, used, restval="", lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)


def read_csv(path: Path, encoding: str = "utf-8-sig", errors: str = "strict") -> list[dict]:
    """The rows of a table by column. A byte order mark is passed over."""
    with open(path, encoding=encoding, errors=errors, newline="") as text:
        return list(csv.DictReader(text))


def citations_of(row: dict[str, str]) -> list[Citation]:
    """The citations of a row of a folder, from its parallel lists."""
    sources = row["source"].split("|")
    locators, supports = ((row.get(column) or "|" * (len(sources) - 1)).split("|") for column in ("locator", "supports"))
    return [Citation(*parts) for parts in zip(sources, locators, supports, strict=True)]


def _identity(file: str) -> list[str]:
    if file in LISTS or file in ENTITIES:
        return ["slug"]
    return IDENTITY.get(file, ["subject", "object", "valid"])


def _parallel(citations: tuple[Citation, ...]) -> dict[str, str]:
    cells = {}
    for column, parts in zip(("source", "locator", "supports"), zip(*citations)):
        if any(parts):
            cells[column] = "|".join(part.replace("|", "/") for part in parts)
    return cells
