"""The office of the effective leader of each country, and who held it by Archigos and by REIGN.

Both code effective leaders, so the office is one of the role LEADER, not of a head of state. A
term is split where its country code changes its meaning (identity.csv); a piece of a single day at
such a border is a hand-over and left out.

Which country an office leads, and what the office is called, is Pacta's own claim: no list says it,
and the office begins in one list and mostly ends in the other. It cites the first row and the last.

Where Archigos ends with a leader in office, REIGN goes on, and the better data set would leave open what
the later one knows. An account is best as a whole, so the two cannot share a person's terms. There Pacta
gives an account of its own: earlier terms by Archigos, the unfinished one from the start of Archigos to the
end of REIGN, later ones by REIGN. Each cites its rows. No claim of the two data sets is ranked for it, so
that what Pacta judges does not depend on whether they are imported again.
"""

from __future__ import annotations

from collections import defaultdict

import days
from folder import Citation, Folder
from identity import Identity
from people import NEAR, People, Term, gap
from telling import tell

WORLD, WORLD_LAST = "world", "2021-01-20"
OWN = "Archigos ends with this leader in office: earlier terms are by it, and what it leaves open by REIGN."


def write(archigos: list[Term], reign: list[Term], people: People, identity: Identity, names: dict, folder: Folder) -> None:
    tell(people, archigos, folder, "birth and death")
    tell(people, reign, folder, "birthyear")
    _tell_offices(archigos + reign, identity, names, folder)
    earlier, later = _by_person(archigos, people), _by_person(reign, people)
    unfinished = {who for who, terms in earlier.items() if any(not term.end for term in terms)}
    for term in archigos + reign:
        _tell_term(term, people, identity, folder)
    for who in sorted(unfinished):
        for term, end in _account(earlier[who], later[who]):
            _tell_own(term, end, people, identity, folder)


def _who(term: Term, people: People) -> tuple[str, str]:
    return people.slug_of(term), people.country(term)


def _by_person(terms: list[Term], people: People) -> dict[tuple[str, str], list[Term]]:
    found: dict[tuple[str, str], list[Term]] = defaultdict(list)
    for term in terms:
        found[_who(term, people)].append(term)
    return found


def _account(earlier: list[Term], later: list[Term]) -> list[tuple[Term, Term]]:
    """The terms of a leader whose last one Archigos leaves unfinished: the rows that speak for the start and
    for the end of each. Where that term begins on quite another day in REIGN, it is by REIGN alone. Empty
    where REIGN does not have it."""
    last = next(term for term in earlier if not term.end)
    finish = next((term for term in later if gap(term.start, last.start) <= NEAR), None)
    start = last
    if finish is None:
        start = finish = next((term for term in later if _runs_on(term, last.closed)), None)
    if finish is None:
        return []
    return [(term, term) for term in earlier if term.end] + [(start, finish)] + \
        [(term, term) for term in later if days.first(term.start) > last.closed]


def _runs_on(term: Term, day: str) -> bool:
    return days.first(term.start) <= day <= days.last(term.end or term.closed)


def _parts(term: Term, identity: Identity) -> list[tuple[str, str, str]]:
    """Country, start and end (EDTF) of a term."""
    first, last = days.first(term.start), days.last(term.end or term.closed)
    meanings = identity.split(term.scheme, term.code, first, last)
    parts = []
    for part in meanings:
        if len(meanings) > 1 and part.start == part.end:
            continue
        start = term.start if part.start == first else part.start
        if part.end != last:
            end = part.end
        else:
            end = term.end or f"[{term.closed}..]"
        parts.append((part.entity, start, end))
    return parts


def _tell_term(term: Term, people: People, identity: Identity, folder: Folder) -> None:
    parts = _parts(term, identity)
    if not parts:
        folder.drop(f"{term.data_set}: no country for the code")
    if term.end and days.last(term.end) < days.first(term.start):
        folder.drop(f"{term.data_set}: ends before it starts")
        return
    for country, start, end in parts:
        folder.claim(
            "holds", term.data_set, Citation(term.data_set, term.locator),
            subject=f"person:{people.slug_of(term)}", object=office(country), valid=f"{start}/{end}",
            entered=term.entered, left=term.left,
        )


def _tell_own(start: Term, end: Term, people: People, identity: Identity, folder: Folder) -> None:
    """A claim of Pacta's own about a term, from the start of one row to the end of another."""
    term = start._replace(end=end.end, closed=end.closed)
    citations = [Citation(start.data_set, start.locator)] if start is end else \
        [Citation(start.data_set, start.locator, "START"), Citation(end.data_set, end.locator, "END")]
    for country, first, last in _parts(term, identity):
        folder.claim("holds", WORLD, *citations, subject=f"person:{people.slug_of(start)}", object=office(country),
                     valid=f"{first}/{last}", entered=start.entered, left=end.left, note=OWN)


def office(country: str) -> str:
    return f"office:{country.removeprefix('country:')}-leader"


def _tell_offices(terms: list[Term], identity: Identity, names: dict, folder: Folder) -> None:
    spans: dict[str, list[tuple[str, str, Term]]] = defaultdict(list)
    for term in terms:
        for country, start, end in _parts(term, identity):
            spans[country].append((days.first(start), end.strip("[.]"), term))
    for country, held in sorted(spans.items()):
        first, last = min(held, key=lambda h: h[0]), max(held, key=lambda h: days.last(h[1]))
        citations = [Citation(term.data_set, term.locator, supports)
                     for term, supports in ((first[2], "START"), (last[2], "END"))]
        slug = office(country).removeprefix("office:")
        folder.claim("offices", WORLD, *citations, slug=slug, role="LEADER")
        valid = f"[..{first[0]}]/[{min(days.last(last[1]), WORLD_LAST)}..]"
        folder.claim("office-of", WORLD, *citations, subject=office(country), object=country, valid=valid)
        folder.claim("named", WORLD, *citations, subject=office(country), language="en", nameKind="SHORT",
                     text=f"Leader of {names[country.removeprefix('country:')]}", valid=valid,
                     note="Who effectively leads the country, whatever the title.")
