"""Which backups are kept: all of two days, then 12 daily, 10 weekly and 9 monthly ones. Pure: no file, no clock.

Backups are taken in the order in which they were made, by their number, and their times only say which of them belong
to the same day, week or month. So a clock that jumps makes a new day at most: it never makes everything old at once.

Whether one is two days old is asked in three ways, and it must be so by all of them: by the days of the calendar that
the newest ones name, by the time it bears, and by the time that has passed since for certain. A clock that is wrong
may keep too many.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

from screening.backups.manifest import Backup

ALL_OF = timedelta(days=2)
ALL_OF_DAYS = 3
"""Two times 24 hours touch three days of the calendar."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9

_PAUSE = timedelta(days=1)
_LEAP = timedelta(days=31)
"""A longer pause may as well be a clock that was set ahead."""


def superfluous(backups: Iterable[Backup]) -> list[Backup]:
    """Those that need not be kept, of one workspace. The newest one is always kept."""
    newest_first = sorted(backups, key=lambda one: one.number, reverse=True)
    kept = _kept([datetime.fromisoformat(one.made_at) for one in newest_first])
    return [one for place, one in enumerate(newest_first) if place not in kept]


def _kept(moments: Sequence[datetime]) -> set[int]:
    """The places to keep in a row of moments, the newest first."""
    days = [moment.date() for moment in moments]
    first_days = list(dict.fromkeys(days))[:ALL_OF_DAYS]
    kept = {place for place, day in enumerate(days) if day in first_days}
    kept |= {place for place, moment in enumerate(moments) if abs(moments[0] - moment) <= ALL_OF}
    kept |= set(range(_certainly_young(moments)))
    for label, most in ((_day, DAILY), (_week, WEEKLY), (_month, MONTHLY)):
        seen = {label(days[place]) for place in kept}
        kept |= set(_first_of_each(days, label, seen)[:most])
    return kept


def _certainly_young(moments: Sequence[datetime]) -> int:
    """How many of the newest may have been made within two days, whatever the clock was set to in between.

    Where it went back nothing is known to have passed, nor where it went ahead by more than a month. A shorter pause
    counts as a day at most: then a clock that is ahead time and again makes nothing old on the first day.
    """
    passed = timedelta()
    for place, (later, earlier) in enumerate(pairwise(moments), start=1):
        if timedelta() < later - earlier <= _LEAP:
            passed += min(later - earlier, _PAUSE)
        if passed > ALL_OF:
            return place
    return len(moments)


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
