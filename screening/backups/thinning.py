"""Which backups are kept: all of two days, then 12 daily, 10 weekly and 9 monthly ones. Pure: no file, no clock.

Backups are taken in the order in which they were made, by their number, and their times only say which of them belong
to the same day, week or month. So a clock that jumps makes a new day at most: it never makes everything old at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from screening.backups.manifest import Backup

ALL_OF_DAYS = 3
"""Two times 24 hours touch three days of the calendar."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9


def superfluous(backups: Iterable[Backup]) -> list[Backup]:
    """Those that need not be kept, of one workspace. The newest one is always kept."""
    newest_first = sorted(backups, key=lambda one: one.number, reverse=True)
    days = [datetime.fromisoformat(one.made_at).date() for one in newest_first]
    kept = _kept(days)
    return [one for place, one in enumerate(newest_first) if place not in kept]


def _kept(days: Sequence[date]) -> set[int]:
    """The places to keep in a row of days, the newest first."""
    first_days = list(dict.fromkeys(days))[:ALL_OF_DAYS]
    kept = {place for place, day in enumerate(days) if day in first_days}
    for label, most in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        seen = {label(days[place]) for place in kept}
        kept |= set(_first_of_each(days, label, seen)[:most])
    return kept


def _first_of_each(days: Sequence[date], label: Callable[[date], object], seen: set[object]) -> list[int]:
    """The first place of each label not seen yet.

    From the newest on, and not only behind what is kept: where a clock was ahead once, its day comes again, and then
    one far down in the row belongs to today.
    """
    found = []
    for place, day in enumerate(days):
        if label(day) not in seen:
            seen.add(label(day))
            found.append(place)
    return found


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return day.year, day.month
