"""EU member states (eums): `eums/member_states_raw.csv`.

`accession_date` is the day on which a state joined the European Union or the community before it,
`exit_date` the last day in it. From it four memberships follow, since the founding dates of the four
organizations are known (see the curated existence of ecsc, eec, euratom and european-union):
a state belonged to each from the later of its accession and the organization's first day, to the
earlier of its exit and the organization's last. Where an end is that of the organization, its source
is cited beside the row.

Open after 2020-12-31, the end of the year of the last exit.
"""

from __future__ import annotations

from pathlib import Path

from folder import Citation, Folder, citations_of, read_csv
from identity import Identity

DATA_SET = "eums"
LAST = "2020-12-31"
ORGANIZATIONS = {
    "ecsc": ("1952-07-23", "2002-07-23"),
    "eec": ("1958-01-01", "1993-10-31"),
    "euratom": ("1958-01-01", ""),
    "european-union": ("1993-11-01", ""),
}


def write(data: Path, identity: Identity, folder: Folder) -> None:
    for row in read_csv(data / "eums" / "member_states_raw.csv"):
        country = next(m.entity for m in identity.meanings("ISO3", row["iso_alpha_3_code"]))
        left = "" if row["exit_date"] == "NA" else row["exit_date"]
        for slug, (founded, ended) in ORGANIZATIONS.items():
            start = max(row["accession_date"], founded)
            end = min(left or "9999", ended or "9999")
            if start > end:
                continue
            folder.claim(
                "member-of", DATA_SET,
                Citation(DATA_SET, f"member_state_id {row['member_state_id']}: accession_date, exit_date"),
                *_of_organization(slug, "START" if start != row["accession_date"] else "",
                                  "END" if end == ended else "", folder),
                subject=country, object=f"organization:{slug}", status="FULL",
                valid=f"{start}/{f'[{LAST}..]' if end == '9999' else end}",
                note=_note(start != row["accession_date"], end == ended),
            )


def _note(from_first_day: bool, to_last_day: bool) -> str:
    return " ".join(
        ["Joined before the organization was founded; a member from its first day."] * from_first_day
        + ["A member to the last day of the organization."] * to_last_day
    )


def _of_organization(slug: str, start: str, end: str, folder: Folder) -> list[Citation]:
    """What the hand-made folder cites for the first or the last day of an organization."""
    told = next(row for row in folder.rows["existed"] if row["subject"] == f"organization:{slug}")
    return [citation._replace(supports=wanted) for citation in citations_of(told)
            for wanted in (start, end) if wanted and citation.supports in ("", wanted)]
