"""British prime ministers and foreign secretaries, and secretaries of state of the United States.

`ifg/` (Institute for Government, Ministers Database): `post.csv` names posts, `appointment.csv`
says which person held which from `start_date` through `end_date`, `person.csv` has one row for each
name of a person with its days (a knighthood or a peerage changes it). Posts whose name begins with
"Secretary of State for Foreign" are the foreign secretary, under two names since 2020.

`pocom/pocom_flat.csv` (US Department of State, Principal Officers and Chiefs of Mission): rows of
role `secretary` with `started` and `ended`.

- No end date means still in office when the copy was made (September 2025): open after the start of
  the newest row.
- A person who was prime minister is the same as the leader of the country of those days, if the
  names share a word and the terms begin within 31 days of each other (people.py).
- The hand-over day belongs to both.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from folder import Citation, Folder, read_csv
from people import People, Term, plain
from telling import tell

IFG, POCOM = "ifg-ministers", "pocom"
BRITAIN, AMERICA = "200", "2"
PRIME_MINISTER, FOREIGN = "Prime Minister", "Secretary of State for Foreign"
OFFICES = {
    "united-kingdom-prime-minister": (IFG, "HEAD_OF_GOVERNMENT", "country:united-kingdom", "Prime Minister of the United Kingdom"),
    "united-kingdom-foreign-secretary": (IFG, "FOREIGN_MINISTER", "country:united-kingdom", "Foreign Secretary of the United Kingdom"),
    "united-states-secretary-of-state": (POCOM, "FOREIGN_MINISTER", "country:united-states", "Secretary of State of the United States"),
}


def write(british: list, american: list, people: People, folder: Folder) -> None:
    for held in (british, american):
        tell(people, [term for _, term in held], folder, "row of the person")
        for office, term in held:
            folder.claim("holds", term.data_set, Citation(term.data_set, term.locator),
                         subject=f"person:{people.slug_of(term)}", object=f"office:{office}",
                         valid=f"{term.start}/{term.end or f'[{term.closed}..]'}")
        _tell_offices(held, folder)


def ifg(data: Path) -> list[tuple[str, Term]]:
    posts = {row["id"]: row["name"] for row in read_csv(data / "ifg" / "post.csv")}
    names = defaultdict(list)
    for row in read_csv(data / "ifg" / "person.csv"):
        names[row["id"]].append(row)
    rows = [row for row in read_csv(data / "ifg" / "appointment.csv") if _office(posts[row["post_id"]])]
    closed = max(row["start_date"] for row in rows)
    return [
        (_office(posts[row["post_id"]]),
         _term(IFG, row["person_id"], BRITAIN, row["start_date"], row["end_date"], closed,
               _name_on(names[row["person_id"]], row["start_date"]), f"appointment {row['id']}"))
        for row in sorted(rows, key=lambda row: row["start_date"])
    ]


def pocom(data: Path) -> list[tuple[str, Term]]:
    rows = [row for row in read_csv(data / "pocom" / "pocom_flat.csv") if row["role_title"] == "secretary"]
    closed = max(row["started"] for row in rows)
    return [
        ("united-states-secretary-of-state",
         _term(POCOM, row["person_id"], AMERICA, row["started"], row["ended"], closed, row["person"], row["id"]))
        for row in sorted(rows, key=lambda row: row["started"])
    ]


def _office(post: str) -> str:
    if post == PRIME_MINISTER:
        return "united-kingdom-prime-minister"
    return "united-kingdom-foreign-secretary" if post.startswith(FOREIGN) else ""


def _term(data_set, person, code, start, end, closed, name, locator) -> Term:
    return Term(data_set, person, "COW", code, start, end, closed, plain(name), plain(name), "", "", "", "", locator)


def _name_on(names: list[dict], day: str) -> str:
    """The name that a person bears on a day; before the first known change, the first."""
    for row in names:
        if (row["start_date"] or "0") <= day <= (row["end_date"] or "9"):
            return row["name"]
    return min(names, key=lambda row: row["start_date"])["name"]


def _tell_offices(held: list[tuple[str, Term]], folder: Folder) -> None:
    for office in dict.fromkeys(office for office, _ in held):
        data_set, role, country, name = OFFICES[office]
        terms = [term for of, term in held if of == office]
        citation = Citation(data_set, f"{terms[0].locator} and later rows of the post")
        valid = f"[..{terms[0].start}]/[{terms[-1].closed}..]"
        folder.claim("offices", data_set, citation, slug=office, role=role)
        folder.claim("office-of", data_set, citation, subject=f"office:{office}", object=country, valid=valid)
        folder.claim("named", data_set, citation, subject=f"office:{office}", text=name, language="en",
                     nameKind="SHORT", valid=valid)
