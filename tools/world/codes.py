"""Codes, regions and names of countries and territories.

Reads `crosswalk/iso_3166-1.json` and `iso_3166-3.json` (Debian iso-codes: codes in use, and codes
withdrawn with the day or year of it) and `crosswalk/codelist_without_cldr.csv` (countrycode:
M49 number `un`, region of M49 `un.regionsub.name`, names in several languages; the file begins
with a byte order mark). Which entity a code means stands in identity.csv, what Pacta calls it in
countries.csv, and what it was called before in names.csv.

- The copy of iso-codes names Türkiye, which ISO 3166 took up on 2022-07-11; what it says is taken
  to be so on that day, and nothing is said of days after it.
- ISO 3166 first appeared in 1974. Its lists do not say since when a code is in use, so a code
  begins somewhere between 1974 and the day on which it is seen; or when the code that the same
  entity had before was withdrawn.
- A withdrawn code is written to the end of the year where only the year is known.
- The number of a withdrawn code that the country still has is told once, with the code that followed.
- A comment "had numeric code 532 until Aruba split away in 1986" gives the number before and the day
  or year of the change.
- What the hand-made folder says of a scheme of codes of an entity is not said again.
- Pacta's own name may cite a list of states, for the days, where the list has another name (Hesse-Kassel
  is "Hesse Electoral" in COW). A note says so.
- Existence is told of a withdrawn territory that is on no list of states, so that it does not
  stand among the countries of today: it was there at some time before its code was withdrawn.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import days
from folder import Citation, Folder, citations_of, read_csv
from identity import Identity
from lives import Life, Lives

ISO, COUNTRYCODE, WORLD = "iso-3166", "countrycode", "world"
EDITION, SEEN = "1974", "2022-07-11"
WORLD_LAST = "2021-01-20"
LANGUAGES = {"de": "country.name.de", "es": "country.name.es", "fr": "country.name.fr",
             "it": "country.name.it", "ru": "un.name.ru"}
FORMER_NUMBER = re.compile(
    r"had numeric code (?P<number>\d{3}) until .*?(?:(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+) )?(?P<year>\d{4})\b"
)
NOW = f"[..{SEEN}]/[{SEEN}..]"


class Codes:
    """What the lists of codes say, by ISO 3166-1 alpha-3 code."""

    def __init__(self, data: Path) -> None:
        crosswalk = data / "crosswalk"
        self.current = _json(crosswalk / "iso_3166-1.json", "3166-1")
        self.withdrawn = _json(crosswalk / "iso_3166-3.json", "3166-3")
        rows = read_csv(crosswalk / "codelist_without_cldr.csv")
        self.crosswalk = {row["iso3c"]: row for row in rows if row["iso3c"]}


def write_countries(codes: Codes, table: list[dict], folder: Folder) -> None:
    """Introduces every country of the table, with its region."""
    for row in table:
        iso3, like = row["iso3"], row["like"]
        region = codes.crosswalk.get(iso3 or like, {}).get("un.regionsub.name", "")
        if not region and like:
            region = codes.crosswalk[like]["un.regionsub.name"]
        locator = f"un.regionsub.name of {like or iso3}" + (", as of its neighbour or successor" if like else "")
        folder.claim(
            "countries", WORLD, Citation(COUNTRYCODE, locator if region else "row of the country"),
            slug=row["slug"], region=region,
        )


def write_codes(codes: Codes, identity: Identity, folder: Folder) -> None:
    spoken = {(row["subject"], row["scheme"]) for row in folder.rows["identified"]}
    now = {identity.meanings("ISO3", item["alpha_3"])[-1].entity: item["numeric"] for item in codes.current}
    ends, kept = {}, {}
    for item in sorted(codes.withdrawn, key=lambda item: item["withdrawal_date"]):
        entity = identity.on("ISO_3166_3", item["alpha_4"], "2000-01-01")
        end = item["withdrawal_date"]
        start = ends.get(entity, f"[{EDITION}..{end}]")
        ends[entity] = end
        for scheme, value in _schemes(item).items():
            _code(folder, spoken, entity, scheme, value,
                  f"{start}/{end}", f"{item['alpha_4']}: code and withdrawal date")
        for value, valid, said in _numbers(item, start, end):
            if value == now.get(entity):
                kept[entity] = start
            else:
                _code(folder, spoken, entity, "M49", value, valid, f"{item['alpha_4']}: {said}")
    for item in codes.current:
        entity = identity.meanings("ISO3", item["alpha_3"])[-1].entity
        start = ends.get(entity, f"[{EDITION}..{SEEN}]")
        for scheme, value in {"ISO2": item["alpha_2"], "ISO3": item["alpha_3"]}.items():
            _code(folder, spoken, entity, scheme, value, days.open_to(start, SEEN), f"{item['alpha_3']}")
        numbered = kept.get(entity, start)
        _code(folder, spoken, entity, "M49", item["numeric"], days.open_to(numbered, SEEN), f"{item['alpha_3']}")
        m49 = codes.crosswalk[item["alpha_3"]]["un"]
        if m49 and (entity, "M49") not in spoken:
            folder.claim(
                "identified", COUNTRYCODE, Citation(COUNTRYCODE, f"un of {item['alpha_3']}"),
                subject=entity, scheme="M49", value=m49.zfill(3), valid=NOW,
            )


def write_names(codes: Codes, table: list[dict], former: list[dict], lives: Lives, folder: Folder) -> None:
    """Pacta's own names first, then official names and names in other languages."""
    for row in former:
        folder.claim(
            "named", WORLD, *citations_of(row), subject=f"country:{row['entity']}", text=row["text"],
            language="en", nameKind=row["nameKind"], valid=row["valid"], note=row["note"],
        )
    renamed = {row["entity"] for row in former if row["nameKind"] == "SHORT"}
    for row in table:
        entity = f"country:{row['slug']}"
        if row["slug"] not in renamed and not folder.has("named", subject=entity, nameKind="SHORT", language="en"):
            _own_name(row, entity, lives.of(entity), folder)
    for row in table:
        if row["iso3"]:
            _other_names(codes, row["iso3"], f"country:{row['slug']}", folder)


def write_territories(codes: Codes, identity: Identity, lives: Lives, folder: Folder) -> None:
    """Territories that are gone and stand on no list of states."""
    for item in codes.withdrawn:
        entity = identity.on("ISO_3166_3", item["alpha_4"], "2000-01-01")
        if entity not in lives and not any(
            m.entity == entity for i in codes.current for m in identity.meanings("ISO3", i["alpha_3"])
        ):
            end = item["withdrawal_date"]
            folder.claim(
                "existed", ISO, Citation(ISO, f"{item['alpha_4']}: withdrawal date"),
                subject=entity, independence="territory with an ISO 3166 code, since withdrawn",
                valid=f"[..{end}]/{end}",
                note="The list says when the code was withdrawn, and not since when the territory was there.",
            )


def _own_name(row: dict, entity: str, life: Life | None, folder: Folder) -> None:
    """What Pacta calls a country, for as long as a list of states has it or as it has a code."""
    citations = [life.citation] if life else []
    by_list_only = bool(life and (life.last or not row["iso3"]))
    if row["iso3"] and not by_list_only:
        citations.append(Citation(COUNTRYCODE, f"country.name.en of {row['iso3']}", "END" if life else ""))
    elif not life:
        citations.append(Citation(ISO, "withdrawn codes, name"))
    other = by_list_only and life.name.casefold() != row["name"].casefold()
    folder.claim(
        "named", WORLD, *citations, subject=entity, text=row["name"], language="en", nameKind="SHORT",
        valid=f"{life.first if life else f'[..{WORLD_LAST}]'}/{life and life.last or f'[{WORLD_LAST}..]'}",
        note=f"The row speaks for the days; there the name is {life.name}." if other else "",
    )


def _schemes(item: dict) -> dict[str, str]:
    return {"ISO2": item["alpha_2"], "ISO3": item["alpha_3"], "ISO_3166_3": item["alpha_4"]}


def _numbers(item: dict, start: str, end: str) -> list[tuple[str, str, str]]:
    """The M49 numbers that went with a withdrawn code: number, days, and what of the item says so."""
    if "numeric" not in item:
        return []
    changed = FORMER_NUMBER.match(item.get("comment", ""))
    if not changed:
        return [(item["numeric"], f"{start}/{end}", "code and withdrawal date")]
    day, month, year = changed["day"], changed["month"], changed["year"]
    change = days.english(f"{day} {month[:3]} {year}") if day else year
    return [(changed["number"], f"[{EDITION}..{change}]/{change}", "comment"),
            (item["numeric"], f"{change}/{end}", "code, comment and withdrawal date")]


def _code(folder, spoken, entity, scheme, value, valid, locator) -> None:
    if (entity, scheme) not in spoken:
        folder.claim("identified", ISO, Citation(ISO, locator),
                     subject=entity, scheme=scheme, value=value, valid=valid)


def _other_names(codes: Codes, iso3: str, entity: str, folder: Folder) -> None:
    item = next(item for item in codes.current if item["alpha_3"] == iso3)
    official = item.get("official_name")
    if official:
        folder.claim("named", ISO, Citation(ISO, f"official_name of {iso3}"), subject=entity,
                     text=official, language="en", nameKind="OFFICIAL", valid=NOW)
    known = {row["text"].casefold() for row in folder.rows["named"]
             if row["subject"] == entity and row["language"] == "en"}
    for column in ("common_name", "name"):
        if item.get(column) and item[column].casefold() not in known:
            known.add(item[column].casefold())
            folder.claim("named", ISO, Citation(ISO, f"{column} of {iso3}"), subject=entity,
                         text=item[column], language="en", nameKind="ALIAS", valid=NOW)
    for language, column in LANGUAGES.items():
        text = codes.crosswalk[iso3].get(column)
        if text:
            folder.claim("named", COUNTRYCODE, Citation(COUNTRYCODE, f"{column} of {iso3}"),
                         subject=entity, text=text, language=language, nameKind="SHORT", valid=NOW)


def _json(path: Path, key: str) -> list[dict]:
    return json.loads(path.read_text(encoding="utf-8"))[key]
