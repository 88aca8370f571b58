"""When a country was there, by the two lists of states (cow_states.py, gleditsch_ward.py).

- `of` gives one life for each country: from its first day to its last by COW, or by Gleditsch and
  Ward where COW does not have it. Pacta's own names hold for that long.
- `too_early` looks at both lists: a country is there on a day if either has it. Where the lists leave
  a gap, as for Estonia from 1940 to 1991, what came before is another time.
- Some took part in treaties before they were on a list. They stand in early.csv, with the treaties and
  the reason.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import cow_states
import days
import gleditsch_ward
from cow_states import Spell
from folder import Citation, read_csv


class Life(NamedTuple):
    """The first day and the last (empty where a list still has it) of a country, and the row that says so."""

    first: str
    last: str
    citation: Citation
    name: str


class Lives:
    """The lives of all countries that are on a list."""

    def __init__(self, cow: list[Spell], gw: list[Spell], early: Path) -> None:
        self._lives = _lives(gw, gleditsch_ward) | _lives(cow, cow_states)
        self._times = _times(cow + gw)
        self._early = {f"country:{row['country']}": row for row in read_csv(early)}

    def __contains__(self, country: str) -> bool:
        return country in self._lives

    def of(self, country: str) -> Life | None:
        return self._lives.get(country)

    def end(self, country: str) -> str:
        """The last day of a country that is gone."""
        return self._lives[country].last if country in self._lives else ""

    def on(self, country: str, day: str) -> bool:
        """Whether a country was there on a day."""
        return any(start <= day <= end for start, end in self._times[country])

    def too_early(self, country: str, treaty: str, day: str) -> bool:
        """Whether a country was yet to begin, or to begin again, when something is said of it and a treaty."""
        to_come = any(start > day for start, _ in self._times[country])
        itself = country in self._early and treaty in self._early[country]["treaties"].split("|")
        return to_come and not self.on(country, day) and not itself


def _lives(spells: list[Spell], of_list) -> dict[str, Life]:
    found = {}
    for entity in sorted({spell.entity for spell in spells}):
        own = [spell for spell in spells if spell.entity == entity]
        start, end = min(own, key=lambda s: s.start), max(own, key=lambda s: s.end)
        gone = end.end < of_list.LAST
        found[entity] = Life(
            f"[..{of_list.FIRST}]" if start.start <= of_list.FIRST else start.start,
            end.end if gone else "",
            Citation(of_list.DATA_SET, start.locator, "" if gone else "START"),
            start.name,
        )
    return found


def _times(spells: list[Spell]) -> dict[str, list[tuple[str, str]]]:
    """The times of each country by both lists, those joined that touch."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for spell in sorted(spells, key=lambda spell: (spell.entity, spell.start)):
        own = found[spell.entity]
        if own and spell.start <= days.after(own[-1][1]):
            own[-1] = own[-1][0], max(own[-1][1], spell.end)
        else:
            own.append((spell.start, spell.end))
    return found
