"""Which entity a code of a public file means, and on which days: the table identity.csv.

The same code may mean different entities on different days (345 is Serbia, then Yugoslavia, then
Serbia again), and several codes may mean the same (255 and 260 are both Germany). A spell that a
source gives under one code is therefore split at the days on which the code changes its meaning.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from folder import read_csv


class Meaning(NamedTuple):
    """What a code means between two days, both inclusive."""

    start: str
    end: str
    entity: str


class Identity:
    """Finds the entities behind the codes of public files."""

    def __init__(self, table: Path) -> None:
        self._meanings: dict[tuple[str, str], list[Meaning]] = defaultdict(list)
        self.rows = read_csv(table)
        for row in self.rows:
            self._meanings[row["scheme"], row["value"]].append(
                Meaning(row["from"] or "0000-01-01", row["to"] or "9999-12-31", row["entity"])
            )

    def meanings(self, scheme: str, value: str) -> list[Meaning]:
        return self._meanings.get((scheme, value), [])

    def on(self, scheme: str, value: str, day: str) -> str | None:
        """The entity that a code means on a day."""
        return next((m.entity for m in self.meanings(scheme, value) if m.start <= day <= m.end), None)

    def split(self, scheme: str, value: str, start: str, end: str) -> list[Meaning]:
        """The part of a spell that falls to each entity which the code means within it."""
        return [
            Meaning(max(start, m.start), min(end, m.end), m.entity)
            for m in self.meanings(scheme, value)
            if m.start <= end and m.end >= start
        ]


def slug(text: str) -> str:
    """Words of lower-case letters and digits, joined by hyphens."""
    for letter, latin in {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "ð": "d", "þ": "th"}.items():
        text = text.replace(letter, latin).replace(letter.upper(), latin)
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
