"""United Nations Treaty Collection, as of early 2015: `untreaties/1-1.csv` and `1-2.csv`.

1-1 lists who ratified the Charter as an original member, with the day of `Ratification`; 1-2 who
was admitted later, with the `Date of Adoption` of the resolution, which is the day of admission
(the registration may be years later). Both list the participants of 2015 only, under the names of
2015, and no withdrawals.

- The Charter came into force on 1945-10-24; who had ratified before is a member from that day.
- Participants become ISO codes by the regular expressions of countrycode.
- UN_NAME in identity.csv says whom a participant stood for when that changed: China is COW 713 from
  1949-10-01 to 1971-10-24, Yemen is the north until 1990, and Syria is away from 1958 to 1961.
- Open after 2014-12-31.
"""

from __future__ import annotations

import re
from pathlib import Path

import days
from codes import Codes
from folder import Citation, Folder, read_csv
from identity import Identity

DATA_SET = "un-treaty-collection"
LAST, IN_FORCE = "2014-12-31", "1945-10-24"
UN, CHARTER = "organization:united-nations", "treaty:un-charter"


def write(data: Path, codes: Codes, identity: Identity, folder: Folder) -> None:
    for row in read_csv(data / "untreaties" / "1-1.csv"):
        ratified = days.english(row["Ratification"])
        locator = f"I.1, {row['Participant']}: ratification"
        country = _tell_member(row["Participant"], max(ratified, IN_FORCE), locator, codes, identity, folder)
        folder.claim("acted-on", DATA_SET, Citation(DATA_SET, locator), subject=country, object=CHARTER,
                     act="RATIFICATION", valid=ratified)
    for row in read_csv(data / "untreaties" / "1-2.csv"):
        locator = f"I.2, {row['Participant']}: resolution {row['Resolution']}, date of adoption"
        _tell_member(row["Participant"], days.english(row["Date of Adoption"]), locator, codes, identity, folder)


def _tell_member(name, start, locator, codes: Codes, identity: Identity, folder: Folder) -> str:
    """Tells the membership, and gives the country that it began with."""
    iso3 = _iso3(name, codes)
    scheme, value = ("UN_NAME", name) if identity.meanings("UN_NAME", name) else ("ISO3", iso3)
    parts = identity.split(scheme, value, start, LAST)
    for part in parts:
        end = f"[{LAST}..]" if part.end == LAST else part.end
        folder.claim("member-of", DATA_SET, Citation(DATA_SET, locator), subject=part.entity, object=UN,
                     status="FULL", valid=f"{part.start}/{end}")
    return parts[0].entity


def _iso3(name: str, codes: Codes) -> str:
    found = [iso3 for iso3, row in codes.crosswalk.items()
             if re.search(row["country.name.en.regex"], name, re.IGNORECASE)]
    if len(found) != 1:
        raise ValueError(f"{name} is not one country: {found}")
    return found[0]
