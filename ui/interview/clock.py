"""The time in an interview, from its records: nothing is counted, so nothing is lost with a crash."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from ui.models.figures import local

if TYPE_CHECKING:
    from screening.interviews import Interview


def is_running(interview: Interview) -> bool:
    """Whether the clock was started and not stopped since."""
    return bool(interview.started_at) and not interview.ended_at


def elapsed_seconds(interview: Interview, now: datetime | None = None) -> int | None:
    """Whole seconds since the start, up to the end where it has ended; None before the start.

    Never below 0, even where this computer's clock was set back meanwhile.
    """
    if not interview.started_at:
        return None
    until = datetime.fromisoformat(interview.ended_at) if interview.ended_at else now or datetime.now(UTC)
    return max(0, int((until - datetime.fromisoformat(interview.started_at)).total_seconds()))


def time_of_day(moment: str, *, seconds: bool = False) -> str:
    """A UTC time as the local time of day, "10:14" or "10:14:03"; "" for no time."""
    return QLocale.c().toString(local(moment), "HH:mm:ss" if seconds else "HH:mm") if moment else ""
