"""Dates as people write them in Indonesian and English, and as spreadsheets store them.

What cannot be told from the text alone, such as the order of 03/04/2025, is not guessed: `read` gives every date that
a text may mean, and whoever knows more (the rest of the column, a person) chooses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from math import isfinite
from typing import Literal

Order = Literal["dmy", "mdy", "ymd"]
Doubt = Literal["", "no_date", "impossible", "incomplete"]

_MONTHS = (
    "januari january jan",
    "februari february pebruari feb peb",
    "maret march mar mrt",
    "april apr",
    "mei may",
    "juni june jun",
    "juli july jul",
    "agustus august agust agu agt ags agst aug",
    "september sep sept",
    "oktober october okt oct",
    "november nopember nov nop",
    "desember december des dec",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_DAY_WORDS = """
    senin selasa rabu kamis jumat jum'at sabtu minggu ahad monday tuesday wednesday thursday friday saturday
    sunday mon tue tues wed thu thur thurs fri sat sun sen sel rab kam jum sab min
"""
_DAYS = frozenset(_DAY_WORDS.split())
_TIME = re.compile(
    r"[T\s,]+(?:(?:jam|pukul|at)\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?"
    r"\s*(?:Z|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|WIB|WITA|WIT|GMT|UTC)?\Z",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})", re.IGNORECASE)
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,2})")
_YEAR_LAST = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4}|'?\d{2})")
_PACKED = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})")
_YEAR_ALONE = re.compile(r"(?:19|20)\d{2}|\d{1,2}[-/.](?:19|20)\d{2}|(?:19|20)\d{2}[-/.]\d{1,2}")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+")

_LONGEST = 100  # characters
_FIRST_SERIAL, _LAST_SERIAL = 1, 2_958_465  # 9999-12-31, in sheets that count from 1900
_1900 = date(1899, 12, 30)  # the sheets' 29 February 1900 never was (ECMA-376, 18.17.4.1)
_1904 = date(1904, 1, 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text may mean: every date by the order it takes. One that needs no order stands under all of them."""

    dates: Mapping[Order, date] = field(default_factory=dict)
    doubt: Doubt = ""

    @property
    def certain(self) -> date | None:
        """The date, where every order that fits gives the same."""
        found = set(self.dates.values())
        return found.pop() if len(found) == 1 else None


def read(text: str) -> Reading:
    """The dates that a text may mean; without any, the doubt says why."""
    text = " ".join(unicodedata.normalize("NFKC", text[:_LONGEST]).strip().lstrip("'").split())
    text = "".join(str(unicodedata.decimal(char, char)) for char in text)
    if _MOMENT.fullmatch(text):
        return _moment(text)
    text = _TIME.sub("", text)
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = map(int, match.groups())
        return _sure(year, month, day)
    if match := _YEAR_LAST.fullmatch(text):
        return _by_order(match[1], match[2], match[3].lstrip("'"))
    if match := _PACKED.fullmatch(text):
        return _sure(int(match[1] + match[2]), int(match[3]), int(match[4]))
    if _YEAR_ALONE.fullmatch(text):
        return Reading(doubt="incomplete")
    return _in_words(text)


def of_serial(number: float, *, since_1904: bool) -> date | None:
    """The day of a sheet's serial number, counted from 1900 or 1904 (ECMA-376, 18.17.4.1); None for none."""
    if not isfinite(number):
        return None
    days = int(number)
    if since_1904:
        return _1904 + timedelta(days) if 0 <= days <= _LAST_SERIAL - 1462 else None
    if not _FIRST_SERIAL <= days <= _LAST_SERIAL or days == 60:
        return None
    return (_1900 if days > 60 else _1900 + timedelta(1)) + timedelta(days)


def _moment(text: str) -> Reading:
    try:
        moment = datetime.fromisoformat(text.replace(" ", "T", 1).replace(" ", ""))
    except ValueError:
        return Reading(doubt="impossible")
    try:
        return _certain(moment.astimezone().date())
    except (OverflowError, OSError):  # the very first and last years have no other time zones
        return _certain(moment.date())


def _certain(day: date) -> Reading:
    return Reading({"dmy": day, "mdy": day, "ymd": day})


def _sure(year: int, month: int, day: int) -> Reading:
    found = _date(year, month, day)
    return _certain(found) if found else Reading(doubt="impossible")


def _by_order(first: str, second: str, third: str) -> Reading:
    a, b = int(first), int(second)
    year = _year(third)
    dates: dict[Order, date] = {}
    if found := _date(year, b, a):
        dates["dmy"] = found
    if found := _date(year, a, b):
        dates["mdy"] = found
    if len(third) == 2 and len(first) == 2 and (found := _date(_year(first), b, int(third))):
        dates["ymd"] = found
    return Reading(dates, "" if dates else "impossible")


def _in_words(text: str) -> Reading:
    """As in "Sabtu, 17 Agustus 2024", "17-Agu-24", "August 17, 2024"."""
    words = [word.casefold() for word in _WORD.findall(_ORDINAL.sub("", text))]
    words = [word for word in words if word not in _DAYS and word not in {"tanggal", "tgl", "of", "the"}]
    months = [place for place, word in enumerate(words) if word in _MONTH]
    numbers = [word for word in words if word.isdigit()]
    if len(months) != 1 or len(numbers) + 1 != len(words):
        return Reading(doubt="no_date")
    if len(numbers) == 1:
        return Reading(doubt="incomplete")
    if len(numbers) != 2:
        return Reading(doubt="no_date")
    month = _MONTH[words[months[0]]]
    first, second = numbers
    if len(first) == 4:
        return _sure(int(first), month, int(second))
    return _sure(_year(second), month, int(first)) if len(second) in {2, 4} else Reading(doubt="no_date")


def _year(text: str) -> int:
    """A year of two digits is the one from 1969 to 2068 (POSIX, strptime %y)."""
    year = int(text)
    return year if len(text) > 2 else year + (2000 if year < 69 else 1900)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
