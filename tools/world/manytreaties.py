"""GGO agreements and parties (manytreaties): `manytreaties/agreements.GGO.csv`, `parties.GGO.csv`.

One row per treaty (`treatyID`) and party (`stateID`, an ISO alpha-3 code of today or of a former
state): `StateSignature`, `StateRatification`, `StateForce` are the days on which the state signed,
bound itself and became bound, in the notation of messydates. Which treaties are taken stands in
treaties.csv.

Many rows are malformed, so only what is consistent is taken, and the rest counted:

- several rows of one state: the earliest day of each kind counts (three depositaries, one treaty)
- a date that is no day of the calendar (ranges, `?`, 9999-12-31) is not taken
- a state that signs after it ratified, or is bound before it ratified, is left out; so is a code
  that is no state
- the table writes what a predecessor did under the code of today (Slovakia signs in 1968). A
  signature, a ratification or the beginning of being bound that lies before the state is left out,
  but for those who acted themselves before they were on a list of states (lives.py, early.csv)
- a state that binds itself without having signed before has acceded. Where both days are alike it
  mostly has, too; for treaties with `sameDay` in treaties.csv the depositary's list says that it
  signed and ratified
- `StateEnd` is not taken: most of its days are those of an amendment
- a party is open after 2023-12-31, the last year with more than a few entries, or bound until the
  last day of its existence where it is gone
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import days
from folder import Citation, Folder, read_csv
from identity import Identity
from lives import Lives

DATA_SET = "manytreaties"
LAST = "2023-12-31"
FORMER = {"YUG": "YUCS", "SCG": "CSXX", "CSK": "CSHH", "DDR": "DDDE", "YMD": "YDYE"}
DATES = ("StateSignature", "StateRatification", "StateForce")


def write(data: Path, treaties: list[dict], lives: Lives, identity: Identity, folder: Folder) -> None:
    chosen = {row["ggo"]: row for row in treaties if row["ggo"]}
    rows = defaultdict(lambda: defaultdict(list))
    for row in read_csv(data / "manytreaties" / "parties.GGO.csv"):
        if row["treatyID"] in chosen:
            rows[row["treatyID"]][row["stateID"]].append(row)
    for treaty, by_state in sorted(rows.items()):
        for state, own in sorted(by_state.items()):
            _tell(chosen[treaty], state, own, lives, identity, folder)


def signed(data: Path) -> dict[str, str]:
    return {row["treatyID"]: row["Signature"]
            for row in reversed(read_csv(data / "manytreaties" / "agreements.GGO.csv"))}


def _tell(treaty, state, own, lives, identity, folder) -> None:
    if len(own) > 1:
        folder.drop("manytreaties: further rows of the same treaty and state")
    signature, bound, force = (
        min((row[column] for row in own if days.is_day(row[column])), default="") for column in DATES)
    country = _country(state, bound or signature or force, identity)
    if not country:
        folder.drop("manytreaties: no country by that code")
    elif signature and bound and signature > bound or bound and force and force < bound:
        folder.drop("manytreaties: contradictory dates")
    else:
        citation = Citation(DATA_SET, f"{treaty['ggo']}, {state}")
        if treaty["acts"] == "yes":
            own = [_unless_early(day, "act", treaty, country, lives, folder) for day in (signature, bound)]
            _tell_acts(country, treaty, *own, citation, folder)
        if force := _unless_early(force, "party", treaty, country, lives, folder):
            _tell_party(country, treaty, force, lives.end(country), citation, folder)


def _unless_early(day: str, what: str, treaty: dict, country: str, lives: Lives, folder: Folder) -> str:
    """The day, or none if the country was yet to begin."""
    if day and lives.too_early(country, treaty["slug"], day):
        folder.drop(f"manytreaties: {what} before the country began")
        return ""
    return day


def _tell_party(country, treaty, force, end, citation, folder) -> None:
    if end and end < force:
        folder.drop("manytreaties: bound after the end of the state")
    else:
        folder.claim("party-to", DATA_SET, citation, subject=country, object=f"treaty:{treaty['slug']}",
                     valid=f"{force}/{end or f'[{LAST}..]'}")


def _tell_acts(country, treaty, signature, bound, citation, folder) -> None:
    both = bool(treaty["sameDay"])
    acts = {}
    if signature and (signature != bound or both):
        acts["SIGNATURE"] = signature
    if bound:
        acts["RATIFICATION" if signature and (signature < bound or both) else "ACCESSION"] = bound
    for act, day in acts.items():
        folder.claim("acted-on", DATA_SET, citation, subject=country, object=f"treaty:{treaty['slug']}",
                     act=act, valid=day)


def _country(state: str, day: str, identity: Identity) -> str | None:
    if state in FORMER:
        return identity.on("ISO_3166_3", FORMER[state], day)
    return identity.on("ISO3", state, day)
