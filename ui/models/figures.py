"""Figures and times as the window writes them, in the habits of its language."""

from __future__ import annotations

from datetime import date, datetime
from functools import lru_cache

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from reports.wording.wording import Wording
from rubrics.model import Language
from ui.translations import language
from ui.wording import words

DASH = "–"


def decimal(value: float | None, digits: int = 1) -> str:
    """3.5 as "3.5" or "3,5" and 4.0 as "4", as the reports write it; a dash where there is none."""
    return DASH if value is None else Wording(language()).number(value, digits)


def figure(value: float | None) -> str:
    """A mean of scores, or a score out of 100, with one decimal as on paper: "4.0" or "4,0"; a dash for none."""
    return DASH if value is None else Wording(language()).figure(value)


def percent(share: float) -> str:
    """A share from 0 to 1 in whole per cent."""
    return Wording(language()).percent(share)


def local(moment: str) -> QDateTime:
    """A UTC time ("2026-11-22T08:15:30.123Z") as the local time of this computer."""
    seconds = datetime.fromisoformat(moment).timestamp()
    return QDateTime.fromMSecsSinceEpoch(round(seconds * 1000))


def clock_pattern(*, seconds: bool = False) -> str:
    """How a time of day is written, as a pattern of Qt: 14:33, in Indonesian with full stops as in documents, 14.33."""
    return ("HH.mm.ss" if seconds else "HH.mm") if language() == "id" else ("HH:mm:ss" if seconds else "HH:mm")


def time_of_day(moment: str, *, seconds: bool = False) -> str:
    """A UTC time as the local time of day, "10:14" or "10:14:03"; "" for no time."""
    return QLocale.c().toString(local(moment), clock_pattern(seconds=seconds)) if moment else ""


def day_and_time(moment: str, *, seconds: bool = False) -> str:
    """A UTC time as local day and time, "22 Nov 2026 15:15"; a dash for no time."""
    return QLocale().toString(local(moment), f"d MMM yyyy {clock_pattern(seconds=seconds)}") if moment else DASH


def deadline(moment: str) -> str:
    """A UTC time by which something is due, with the day of the week that one reckons with: "Thu 26 Nov 2026 15:15".

    Midnight is told as the end of the day before: "26 Nov 00:00" is taken for the end of the 26th.
    """
    due, day_pattern = local(moment), "ddd d MMM yyyy"
    if due.time() == QTime(0, 0):
        return words("request.end_of_day", language(), day=QLocale().toString(due.addDays(-1), day_pattern))
    return QLocale().toString(due, f"{day_pattern} {clock_pattern()}")


def day(moment: str) -> str:
    """A UTC time as the local day, "22 Nov 2026"; a dash for no time."""
    return _day(language(), datetime.fromisoformat(moment).astimezone().date()) if moment else DASH


@lru_cache(maxsize=4_096)  # a long list writes the same days over and over; QLocale follows the language
def _day(_language: Language, one: date) -> str:
    return QLocale().toString(QDate(one.year, one.month, one.day), "d MMM yyyy")


def minutes(seconds: int) -> str:
    """Seconds into an interview as a clock, "18:42" or "1:18:42"."""
    return Wording(language()).elapsed(seconds)


def moment_value(moment: str) -> datetime | None:
    """A UTC time as the local time a spreadsheet reckons with; None for no time."""
    return datetime.fromisoformat(moment).astimezone().replace(microsecond=0, tzinfo=None) if moment else None


def day_value(moment: str) -> date | None:
    """A UTC time as the local day a spreadsheet reckons with; None for no time."""
    found = moment_value(moment)
    return found.date() if found else None


def date_words(iso: str) -> str:
    """A date "2026-11-22" as "22 Nov 2026", "" for none."""
    return QLocale().toString(QDate.fromString(iso, "yyyy-MM-dd"), "d MMM yyyy") if iso else ""
