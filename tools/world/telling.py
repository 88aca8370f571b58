"""What is told of people: birth and death, and what they are called.

A person's SHORT name is that by hand, or the first that a data set gives; where that is a bare surname,
the first full name of another. Others are ALIAS. A full name by hand is cited with the list it is from, or,
where full_names.csv names none, with nothing but the rows that speak for its days; then a note gives
the name that stands there.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import days
from folder import Citation, Folder
from identity import slug
from people import People, Term

WORLD = "world"


def tell(people: People, terms: list[Term], folder: Folder, life: str) -> None:
    """Introduces the people of a data set and says what they are called there.

    Only the first data set that has a person introduces it, and gives birth and death.
    """
    by_slug: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        by_slug[people.slug_of(term)].append(term)
    introduced = folder.entities("people")
    for person, own in sorted(by_slug.items()):
        first = own[0]
        if person not in introduced:
            folder.claim("people", first.data_set, Citation(first.data_set, f"{first.locator}: {life}"),
                         slug=person, born=first.born, died=_death(own))
        _tell_names(people, person, own, folder)


def _death(own: list[Term]) -> str:
    """When a person died, unless it would have been before a time in office."""
    died = own[0].died
    return died if died and max(term.start for term in own) <= days.last(died) else ""


def _tell_names(people: People, person: str, own: list[Term], folder: Folder) -> None:
    entity = f"person:{person}"
    known = folder.names_of(entity)
    first, last = min(own, key=lambda t: t.start), max(own, key=lambda t: t.end or t.closed)
    start, end = first.start, last.end or last.closed
    by_hand = next((row for term in own if (row := people.full_name(term))), None)
    if by_hand and not known:
        folder.claim("named", WORLD, *_citations(by_hand, first, last), subject=entity, text=by_hand["fullName"],
                     language="en", nameKind="SHORT", valid=f"[..{start}]/[{end}..]",
                     note="" if by_hand["source"] else f"The rows speak for the days; there the name is {by_hand['name']}.")
        known = [by_hand["fullName"]]
    for term in own:
        for text in (term.full_name, term.name):
            if not text or any(slug(text) in slug(name) for name in known):
                continue
            short = not folder.names_of(entity, "SHORT") and slug(people.called(person)) in slug(text)
            folder.claim("named", term.data_set, Citation(term.data_set, f"{term.locator}: name"),
                         subject=entity, text=text, language="en", nameKind="SHORT" if short else "ALIAS",
                         valid=f"[..{start}]/[{end}..]")
            known.append(text)


def _citations(by_hand: dict[str, str], first: Term, last: Term) -> list[Citation]:
    """The list that a full name by hand is from, if there is one, and the rows of the first day and the last."""
    listed = [Citation(by_hand["source"], by_hand["country"])] if by_hand["source"] else []
    return listed + [Citation(first.data_set, first.locator, "START"), Citation(last.data_set, last.locator, "END")]


def write_doubtful(people: People, path: Path) -> None:
    with open(path, "w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["person", "dataSet", "name", "start", "otherDataSet", "otherName", "otherStart"])
        for a, b in sorted(set(people.doubtful)):
            if people.slug_of(a) == people.slug_of(b):
                writer.writerow([people.slug_of(a), a.data_set, a.name, a.start, b.data_set, b.name, b.start])
