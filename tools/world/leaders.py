"""The office of the effective leader of each country, and who held it by Archigos and by REIGN.

Both code effective leaders, so the office is one of the role LEADER, not of a head of state. A
term is split where its country code changes its meaning (identity.csv); a piece of a single day at
such a border is a hand-over and left out.

Which country an office leads, and what the office is called, is Pacta's own claim: no list says it,
and the office begins in one list and mostly ends in the other. It cites the first row and the last.

Where Archigos ends with a leader in office and REIGN goes on with the same person, the claims of
REIGN are PREFERRED: otherwise the better data set would leave open what the later one knows.
"""

from __future__ import annotations

from collections import defaultdict

import days
from folder import Citation, Folder
from identity import Identity
from people import People, Term, tell

WORLD, WORLD_LAST = "world", "2021-01-20"
PREFERRED = {
    "rank": "PREFERRED",
    "rankReason": "Archigos ends in 2015 with this leader in office; REIGN goes on.",
}


def write(archigos: list[Term], reign: list[Term], people: People, identity: Identity, names: dict, folder: Folder) -> None:
    tell(people, archigos, folder, "birth and death")
    tell(people, reign, folder, "birthyear")
    _tell_offices(archigos + reign, identity, names, folder)
    unfinished = {people.slug_of(term) for term in archigos if not term.end}
    for term in archigos:
        _tell_term(term, people, identity, folder, {})
    for term in reign:
        _tell_term(term, people, identity, folder, PREFERRED if people.slug_of(term) in unfinished else {})


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


def _tell_term(term: Term, people: People, identity: Identity, folder: Folder, rank: dict) -> None:
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
            entered=term.entered, left=term.left, **rank,
        )


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
