"""Who is who among the people of several data sets.

A person of a data set has one or more terms in office. Two of them are the same person

1. within a data set, if they led the same country, were born in the same year and all words of one
   name are in the other (REIGN has no identifier of people, and names some at more or less length);
2. across data sets, if they led the same country and
   - their terms begin within 31 days of each other and their names are alike, or
   - their terms begin within 3 days, and their years of birth differ by one at most, or
   - their names are alike, their years of birth differ by one at most, and their terms overlap.

Names are alike if they share a word of three letters, or nearly the same word of five, compared
without accents and roughly: b and p, g, k and q, v and w and others that romanizations confuse are
one letter. Of several candidates the nearest start wins. People whom nobody matches stay apart.
Decisions by hand stand in people.csv and go first; a pair that only birth and start joined, without
a name, is listed in doubtful_matches.csv. Nobody is joined across countries, but by hand.

Names are taken without what a data set adds in brackets. What is told of people: telling.py.

The slug of a person is made of the fullest name that any data set or full_names.csv gives, with
the country where only a surname is known.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from datetime import date
from difflib import SequenceMatcher
from typing import NamedTuple

import days
from identity import Identity, slug

NEAR, SAME = 31, 3
ROUGH = (("kh", "h"), ("q", "k"), ("g", "k"), ("p", "b"), ("w", "v"), ("j", "y"), ("z", "s"), ("c", "k"))
BODY = re.compile(r"council|junta|committee|triumvirate|government|\band\b|&", re.IGNORECASE)
ADDITION, REST = re.compile(r" ?\(.*?\)"), re.compile(r"\s*\(.*$")
PARTICLES = {"ibn", "bin", "von", "van", "abd", "the"}


class Term(NamedTuple):
    """A time in office by one data set. `person` is who it is in that data set."""

    data_set: str
    person: str
    scheme: str
    code: str
    start: str
    end: str
    closed: str
    name: str
    full_name: str
    born: str
    died: str
    entered: str
    left: str
    locator: str


def is_body(term: Term) -> bool:
    """Whether a council, a junta, a government or the like, or two people, are listed in place of a person."""
    return bool(BODY.search(term.name))


def plain(name: str) -> str:
    """A name without what a data set adds in brackets, closed or not, and with single spaces."""
    return " ".join(REST.sub("", ADDITION.sub("", name)).split())


class People:
    """The people of all data sets. Data sets are added one by one, then `name` gives out slugs."""

    def __init__(self, identity: Identity, decided: list[dict[str, str]], full_names: list[dict[str, str]]) -> None:
        self._identity = identity
        self._decided = {(row["dataSet"], row["person"]): row["slug"] for row in decided}
        self._full_names = {(row["country"], row["name"], row["born"]): row for row in full_names}
        self._groups: list[list[Term]] = []
        self._group_of: dict[tuple[str, str], int] = {}
        self._slugs: list[str] = []
        self.doubtful: list[tuple[Term, Term]] = []

    def add(self, terms: list[Term]) -> None:
        """Takes in the people of a data set, each into a group of one's own or a known person's."""
        by_person: dict[str, list[Term]] = defaultdict(list)
        for term in terms:
            by_person[term.person].append(term)
        own = self._joined(by_person)
        known = self._groups_by_country()
        pairs = sorted(
            (apart, number, group)
            for number, of_one in enumerate(own)
            for group in sorted({g for term in of_one for g in known[self.country(term)]})
            if (apart := self._nearness(of_one, self._groups[group])) is not None
        )
        matched: dict[int, int] = {}
        for _, number, group in pairs:
            if number not in matched and group not in matched.values():
                matched[number] = group
        for number, of_one in enumerate(own):
            group = self._decided_group(of_one)
            if group is None:
                group = matched.get(number)
            if group is None:
                group = len(self._groups)
                self._groups.append([])
            self._groups[group].extend(of_one)
            for term in of_one:
                self._group_of[term.data_set, term.person] = group

    def name(self, used: set[str]) -> None:
        """Gives every person a slug that nobody has yet."""
        used = set(used)
        for group in self._groups:
            decided = next((self._decided[key] for key in map(_key, group) if key in self._decided), None)
            self._slugs.append(decided or next(c for c in self._choices(group) if c not in used))
            used.add(self._slugs[-1])

    def slug_of(self, term: Term) -> str:
        return self._slugs[self._group_of[_key(term)]]

    def slugs(self) -> dict[tuple[str, str], str]:
        """The slug of each person of each data set."""
        return {key: self._slugs[group] for key, group in self._group_of.items()}

    def called(self, person: str) -> str:
        """The name a person goes by: the first that is given, or the first that makes a full name of a surname."""
        group = self._groups[self._slugs.index(person)]
        order = list(dict.fromkeys(term.data_set for term in group))
        group = sorted(group, key=lambda term: (order.index(term.data_set), term.start))
        names = [text for term in group if (text := term.full_name or term.name)]
        return next((name for name in names if _makes_full(name, names[0])), names[0] if names else "")

    def country(self, term: Term) -> str:
        on = days.first(term.start)
        return (self._identity.on(term.scheme, term.code, on) or term.code).removeprefix("country:")

    def full_name(self, term: Term) -> dict[str, str] | None:
        """The full name by hand. Where two leaders of a country have a surname, it is told for a year of birth."""
        names, place = self._full_names, (self.country(term), term.name)
        return names.get((*place, term.born[:4])) or names.get((*place, ""))

    def _groups_by_country(self) -> dict[str, set[int]]:
        found = defaultdict(set)
        for number, group in enumerate(self._groups):
            for term in group:
                found[self.country(term)].add(number)
        return found

    def _joined(self, by_person: dict[str, list[Term]]) -> list[list[Term]]:
        """The people of one data set, with those joined that it lists under a shorter and a longer name."""
        joined: list[list[Term]] = []
        places = defaultdict(list)
        for _, own in sorted(by_person.items()):
            place = (self.country(own[0]), own[0].born[:4])
            twin = next((other for other in places[place] if place[1] and _longer_or_shorter(own, other)), None)
            if twin is not None:
                twin.extend(own)
            else:
                joined.append(own)
                places[place].append(own)
        return joined

    def _nearness(self, own: list[Term], known: list[Term]) -> int | None:
        """By how many days the nearest terms of two people differ, if they may be the same."""
        best = None
        for a in own:
            for b in known:
                if self.country(a) == self.country(b) and a.data_set != b.data_set:
                    apart = gap(a.start, b.start)
                    likeness, born = alike(a, b), _born_alike(a, b)
                    if likeness and (apart <= NEAR or born and _overlap(a, b)) or apart <= SAME and born:
                        best = apart if best is None else min(best, apart)
                        if not likeness and b.name:
                            self.doubtful.append((b, a))
        return best

    def _decided_group(self, own: list[Term]) -> int | None:
        wanted = {self._decided[key] for key in map(_key, own) if key in self._decided}
        if not wanted:
            return None
        for number, group in enumerate(self._groups):
            if wanted & {self._decided.get(_key(term)) for term in group}:
                return number
        self._groups.append([])
        return len(self._groups) - 1

    def _choices(self, group: list[Term]) -> list[str]:
        by_hand = next((row["fullName"] for term in group if (row := self.full_name(term))), "")
        full = by_hand or max((term.full_name for term in group), key=len)
        surname = next((term.name for term in group if term.name), "leader")
        country = self.country(group[0])
        name = slug(full) or f"{slug(surname)}-{country}"
        return [name, f"{name}-{country}", f"{name}-{group[0].born[:4]}", f"{name}-{group[0].start[:4]}"]


def alike(a: Term, b: Term) -> bool:
    """Whether the names share a word, or nearly so."""
    return any(
        one == other or min(len(one), len(other)) >= 5 and SequenceMatcher(None, one, other).ratio() >= 0.75
        for one in _words(a)
        for other in _words(b)
    )


def _makes_full(name: str, surname: str) -> bool:
    """Whether a name has more words than a bare surname, or has a first name before the same words."""
    name, surname = slug(name), slug(surname)
    return "-" in name and "-" not in surname or name.endswith(f"-{surname}")


def _longer_or_shorter(own: list[Term], other: list[Term]) -> bool:
    a, b = _words(own[0]), _words(other[0])
    return bool(a and b) and (a <= b or b <= a)


def _words(term: Term) -> set[str]:
    text = unicodedata.normalize("NFKD", f"{term.name} {term.full_name}").encode("ascii", "ignore").decode().lower()
    for rough, letter in ROUGH:
        text = text.replace(rough, letter)
    words = {re.sub(r"(.)\1", r"\1", word) for word in re.split(r"[^a-z]+", text)}
    return {word for word in words if len(word) > 2} - PARTICLES


def _key(term: Term) -> tuple[str, str]:
    return term.data_set, term.person


def _born_alike(a: Term, b: Term) -> bool:
    return bool(a.born and b.born) and abs(int(a.born[:4]) - int(b.born[:4])) <= 1


def _overlap(a: Term, b: Term) -> bool:
    return a.start <= days.last(b.end or b.closed) and b.start <= days.last(a.end or a.closed)


def gap(a: str, b: str) -> int:
    """By how many days two starts differ."""
    return abs((date.fromisoformat(days.first(a)) - date.fromisoformat(days.first(b))).days)
