"""GGO agreements and parties (manytreaties): `manytreaties/agreements.GGO.csv`, `parties.GGO.csv`.

One row per treaty (`treatyID`) and party (`stateID`, an ISO alpha-3 code of today or of a former
state): `StateSignature`, `StateRatification`, `StateForce` are the days on which the state signed,
bound itself and became bound, in the notation of messydates. Which treaties are taken stands in
treaties.csv.

Many rows are malformed, so only what is consistent is taken, and the rest counted:

- several rows of one state: the earliest day of each kind counts (three depositaries, one treaty)
- a date that is no day of the calendar (ranges, `?`, 9999-12-31) is not taken
- a state that signs after it ratified, or is bound before it ratified, is left out; so is a code
  that is no state or had not begun
- a state that binds itself without having signed before has acceded
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

DATA_SET = "manytreaties"
LAST = "2023-12-31"
FORMER = {"YUG": "YUCS", "SCG": "CSXX", "CSK": "CSHH", "DDR": "DDDE", "YMD": "YDYE"}
DATES = ("StateSignature", "StateRatification", "StateForce")


def write(data: Path, treaties: list[dict], lives: dict, identity: Identity, folder: Folder) -> None:
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
    day = bound or signature or force
    country = _country(state, day, identity)
    if not country:
        folder.drop("manytreaties: no country by that code, or not yet")
    elif signature and bound and signature > bound or bound and force and force < bound:
        folder.drop("manytreaties: contradictory dates")
    else:
        citation = Citation(DATA_SET, f"{treaty['ggo']}, {state}")
        target = f"treaty:{treaty['slug']}"
        if treaty["acts"] == "yes":
            _tell_acts(country, target, signature, bound, citation, folder)
        if force:
            end = lives.get(country, ("", "", None))[1] or f"[{LAST}..]"
            if end < force:
                folder.drop("manytreaties: bound after the end of the state")
            else:
                folder.claim("party-to", DATA_SET, citation, subject=country, object=target, valid=f"{force}/{end}")


def _tell_acts(country, target, signature, bound, citation, folder) -> None:
    if signature and signature != bound:
        folder.claim("acted-on", DATA_SET, citation, subject=country, object=target, act="SIGNATURE", valid=signature)
    if bound:
        act = "RATIFICATION" if signature and signature < bound else "ACCESSION"
        folder.claim("acted-on", DATA_SET, citation, subject=country, object=target, act=act, valid=bound)


def _country(state: str, day: str, identity: Identity) -> str | None:
    if state in FORMER:
        return identity.on("ISO_3166_3", FORMER[state], day)
    return identity.on("ISO3", state, day)
