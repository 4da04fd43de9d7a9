"""The time in an interview: from its records when it is opened, then steadily on, whoever sets the clock."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from screening.interviewing import interviews

if TYPE_CHECKING:
    from screening.interviewing.interviews import Interview

Stage = Literal["", "soon", "over"]
SOON_SECONDS = 5 * 60


def steady_seconds() -> float:
    """Seconds on a clock that nobody sets and that runs on while the computer sleeps."""
    # time.monotonic() stands still during sleep on Linux and macOS; these two clocks do not (clock_gettime(2), (3)).
    boot = getattr(time, "CLOCK_BOOTTIME", None) or getattr(time, "CLOCK_MONOTONIC", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


def utc_moment() -> datetime:
    """The present moment by the computer's clock."""
    return datetime.now(UTC)


class SittingClock:
    """The time in one interview for as long as the window is open; no setting of the computer's clock moves it.

    `seconds` is what a stopwatch would show: it stands while the clock is stopped and goes on from there. It is None
    before the start. `stage` says how the planned length stands. `said` holds the stages that were announced.
    """

    def __init__(self, steady: Callable[[], float] = steady_seconds, now: Callable[[], datetime] = utc_moment) -> None:
        self._steady, self._now = steady, now
        self._interview: Interview | None = None
        self._counted = 0.0
        self._since: float | None = None  # on the steady clock; None while it stands
        self.said: set[Stage] = set()

    def follow(self, interview: Interview) -> None:
        """Go by this record from now on; what was counted in this sitting stays counted."""
        before, self._interview = self._interview, interview
        if not interview.started_at:
            return
        known = before is not None and before.started_at == interview.started_at
        self._counted = self._total() if known else interviews.elapsed_seconds(interview, self._now())
        self._since = self._steady() if self.running else None

    @property
    def running(self) -> bool:
        """Whether the clock was started and not stopped since."""
        return self._interview is not None and is_running(self._interview)

    @property
    def seconds(self) -> int | None:
        """Whole seconds of the interview so far; None before the start."""
        if self._interview is None or not self._interview.started_at:
            return None
        return int(self._total())

    @property
    def planned_seconds(self) -> int:
        """How long the interview is planned to be."""
        return 0 if self._interview is None else self._interview.planned_minutes * 60

    @property
    def left_seconds(self) -> int | None:
        """Seconds until the planned end, below 0 behind it; None before the start."""
        return None if self.seconds is None else self.planned_seconds - self.seconds

    @property
    def stage(self) -> Stage:
        """How the planned time stands. "soon": five minutes or less are left; "over": none is; "" while it stands.

        An interview that is planned for five minutes has no "soon": it would begin with it.
        """
        left = self.left_seconds
        if left is None or not self.running:
            return ""
        if left <= 0:
            return "over"
        return "soon" if left <= SOON_SECONDS < self.planned_seconds else ""

    def _total(self) -> float:
        return self._counted + (0.0 if self._since is None else self._steady() - self._since)


def is_running(interview: Interview) -> bool:
    """Whether the clock was started and not stopped since."""
    return bool(interview.started_at) and not interview.ended_at
