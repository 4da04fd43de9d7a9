"""Requests, and what an erasure takes away and cannot reach, in words; free of Qt: the command line has them too."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from ui.messages.backups import MESSAGES as BACKUPS
from ui.wording import term, words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rubrics.model import Language
    from screening.privacy.erasure import Obstacle
    from screening.privacy.out_of_reach import HandedOut, OutOfReach
    from screening.privacy.remaining_copies import RemainingCopy
    from screening.privacy.requests import Kind, Request

_HOUR = 3600.0
_DAY = 24
_UNSEEN = ("missing", "unreadable")  # folders of backups, as `remaining_copies` tells them
_MANY_DAYS = 4  # from here on the hours beside them say nothing


def kind_words(kind: Kind, language: Language) -> str:
    """What the person asked for."""
    return words(f"request.{kind}", language)


def time_left_words(request: Request, language: Language, now: datetime | None = None) -> str:
    """How long there is to answer, or for how long it is overdue."""
    left = request.time_left(now or datetime.now(UTC)).total_seconds() / _HOUR
    code = "request.left" if left > 0 else "request.late"
    # To the nearest hour as long as there are days: what was recorded a minute ago has three of them. Then every hour
    # that is not whole any more counts as gone.
    hours = round(abs(left)) if abs(left) >= _DAY else math.floor(abs(left))
    return words(code, language, span=_span_words(hours, language)) if hours else words(f"{code}_little", language)


def clock_icon(request: Request) -> str:
    """The icon of a request that waits: an overdue one is not told by its words alone."""
    return "clock" if request.time_left(datetime.now(UTC)).total_seconds() > 0 else "triangle-alert"


def outcome_words(request: Request, language: Language) -> str:
    """What became of it."""
    return words(f"request.{request.outcome}", language) if request.outcome else time_left_words(request, language)


def counts_words(people: int, counts: Mapping[str, int], language: Language) -> str:
    """What erasing so many people takes away, in one line; what there is nothing of is left out."""
    found = [_counted(f"erasure.{name}", number, language) for name, number in counts.items() if number]
    return words("erasure.takes", language, list=", ".join([_counted("erasure.people", people, language), *found]))


def copies_words(copies: OutOfReach, language: Language, when: Callable[[str], str]) -> list[str]:
    """A line for each copy out of reach; `when` turns a UTC time into words."""
    lines = [
        words(
            "erasure.file" if one.place else "erasure.file_hidden",
            language,
            place=one.place,
            kind=term(f"document.{one.kind}", language),
            number=one.number,
            when=when(one.written_at),
        )
        for one in copies.files
    ]
    return lines + [_left_words(one, language, when) for one in copies.handed_out]


def backups_words(copies: OutOfReach, language: Language, when: Callable[[str], str]) -> list[tuple[str, list[str]]]:
    """A line for each copy of the whole workspace that holds the people, below one that counts them; and the same for
    the folders that could not be looked at. Nothing for none.
    """
    unseen = [copy_words(one, language, when) for one in copies.copies if one.why in _UNSEEN]
    seen = [copy_words(one, language, when) for one in copies.copies if one.why not in _UNSEEN]
    found = [(_counted("erasure.backups", len(seen), language), seen)] if seen else []
    return [*found, (words("erasure.may_hold_them", language), unseen)] if unseen else found


def copy_words(copy: RemainingCopy, language: Language, when: Callable[[str], str]) -> str:
    """What a copy of the workspace is, when it was made and where it lies."""
    why = copy.why or "unknown"
    if f"backup.why_{why}" not in BACKUPS:
        return words(f"erasure.copy_{why}", language, when=when(copy.made_at) if copy.made_at else "", place=copy.place)
    return words(
        "erasure.copy", language, when=when(copy.made_at), why=words(f"backup.why_{why}", language), place=copy.place
    )


def hold_words(one: Obstacle, language: Language) -> str:
    """Who is under a legal hold, by whom and why; a reason that may tell a hidden name is left out."""
    return words("erasure.hold", language, code=one.code, by=one.set_by or "–", reason=one.reason or "–")


def remaining_words(number: int, language: Language) -> str:
    """How many copies hold people who were erased."""
    return _counted("erasure.backups_remain", number, language)


def deleted_words(number: int, language: Language) -> str:
    """How many of them were deleted."""
    return _counted("erasure.backups_deleted", number, language)


def _left_words(one: HandedOut, language: Language, when: Callable[[str], str]) -> str:
    """What left otherwise than as a document's file: the path of a copy for the person first, where it is known."""
    how = words(f"handed_out.{one.how}", language)
    if one.place:
        return f"{one.place}: {how}, {when(one.at)}"
    return " ".join(part for part in (f"{when(one.at)}:", how, one.number) if part)


def _span_words(hours: int, language: Language) -> str:
    """A number of hours as one says it: "5 hours", "2 days 23 hours", "12 days"."""
    days, rest = divmod(hours, _DAY)
    parts = [("days", days), ("hours", 0 if days >= _MANY_DAYS else rest)]
    return " ".join(_counted(f"span.{unit}", number, language) for unit, number in parts if number)


def _counted(code: str, number: int, language: Language) -> str:
    return words(f"{code}.one" if number == 1 else f"{code}.other", language, n=number)
