"""The end of the program: the last backup, made when the window is gone and the file is free."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from screening.stopping import Stopped
from screening.workspace import Workspace
from ui.background import wait_for
from ui.translations import translate

HURRIED_S = 3.0
"""So long the last backup may take where the system ends the program: Windows waits five seconds for everything."""
_FORGOTTEN_S = 60.0  # a logout that was asked for so long ago was called off


class Ending:
    """Whether the system asked the program to end: what is left to do is to be over soon then."""

    def __init__(self) -> None:
        self._asked: float | None = None

    def ask(self) -> None:
        """The desktop session ends, or somebody sent a signal."""
        self._asked = time.monotonic()

    def presses(self, since: float) -> bool:
        """Whether work that began at `since` (as time.monotonic says) has to stop."""
        if self._asked is None or since - self._asked > _FORGOTTEN_S:
            return False
        return time.monotonic() - max(since, self._asked) > HURRIED_S


def back_up(closed: Workspace, places: Sequence[Path], ending: Ending) -> None:
    """Back up a workspace that was just closed into the first of the folders, unless the last backup has everything.

    The person may have it left out; then nothing is left of it, and the next start makes it. Raises as
    `rhythm.at_closing` does.
    """
    from screening.backups import rhythm

    began = time.monotonic()

    def work(stop: Callable[[], bool]) -> None:
        def enough() -> bool:
            return stop() or ending.presses(began)

        _clean(closed, enough)
        rhythm.at_closing(closed.path, places=places, key=closed.key, stop=enough)

    with suppress(Stopped):
        wait_for(
            translate("Closing", "Making a backup before closing…"),
            work,
            leave=translate("Closing", "Close without a backup"),
        )


def _clean(closed: Workspace, stop: Callable[[], bool]) -> None:
    """The last backup is not to hold people who were erased or taken away; nobody works in the file any more."""
    from screening.privacy import cleaning, removed

    if closed.read_only or not closed.path.is_file():  # what that means is said where the backup is made
        return
    with Workspace.open(closed.path, actor=closed.actor, key=closed.key) as workspace:
        removed.forget(workspace)
        cleaning.clean(workspace, stop=stop, locking=True)
