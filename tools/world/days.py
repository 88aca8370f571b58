"""Days, and how the spells of a source are written in EDTF (docs/time.md)."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

DAY = re.compile(r"\d{4}-\d\d-\d\d")


def is_day(text: str) -> bool:
    """Whether a text is a day of the calendar that a source can mean. 9999-12-31 is not."""
    if not DAY.fullmatch(text or "") or not "1000" <= text < "2100":
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def day(year: str | int, month: str | int, of_month: str | int) -> str:
    """A day from its parts; as much of it as is known (blank, 0 and less mean unknown)."""
    y, m, d = (int(part) if str(part).strip() else 0 for part in (year, month, of_month))
    if m <= 0:
        return f"{y:04}"
    if d <= 0:
        return f"{y:04}-{m:02}"
    return date(y, m, d).isoformat()


def before(of: str) -> str:
    return (date.fromisoformat(of) - timedelta(days=1)).isoformat()


def after(of: str) -> str:
    return (date.fromisoformat(of) + timedelta(days=1)).isoformat()


def first(edtf: str) -> str:
    """The first day that a year, a month or a day may mean."""
    return edtf + "0001-01-01"[len(edtf):]


def last(edtf: str) -> str:
    """The last day that a year, a month or a day may mean."""
    if len(edtf) == 4:
        return edtf + "-12-31"
    if len(edtf) == 7:
        return f"{edtf}-{calendar.monthrange(int(edtf[:4]), int(edtf[5:]))[1]:02}"
    return edtf


def open_to(start: str, closed: str) -> str:
    """A spell that still runs when its data set closes: it says nothing of later days."""
    return f"{start}/[{closed}..]"


def english(text: str) -> str:
    """A day as '24 Oct 1945' in ISO form."""
    of_month, month, year = text.split()
    return day(year, list(calendar.month_abbr).index(month), of_month)
