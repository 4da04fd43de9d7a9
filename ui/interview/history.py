"""What can be undone in an interview: kept for the session, also while its page shows something else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from screening.changes import Changes

Do = Callable[[], "Changes"]


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """What can be undone: `name` says what in the window's language, `place` where it is seen ("criterion", id).

    `do` and `undo` write what `said` tells: what is so before and after the step.
    """

    name: str
    place: tuple[str, str]
    do: Do
    undo: Do
    said: tuple[object, object] = (None, None)


class History:
    """Steps that were done and those that were undone, each under the key of the Writer it goes by.

    A step counts from the moment the person takes it, also while it waits to be saved.
    """

    def __init__(self) -> None:
        self._done: list[tuple[str, Step]] = []
        self._undone: list[tuple[str, Step]] = []

    @property
    def undo_name(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._done[-1][1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._undone[-1][1].name if self._undone else ""

    def add(self, key: str, step: Step) -> None:
        """A step was taken: what was undone before cannot be done again."""
        self._done.append((key, step))
        self._undone.clear()

    def back(self) -> tuple[str, Step] | None:
        """The step to undo now, None for nothing; from now on it can be done again."""
        return _turn(self._done, self._undone)

    def forth(self) -> tuple[str, Step] | None:
        """The step to do again now, None for nothing."""
        return _turn(self._undone, self._done)

    def drop(self, step: Step) -> None:
        """A step that was refused never was."""
        for steps in (self._done, self._undone):
            steps[:] = [one for one in steps if one[1] is not step]

    def clear(self) -> None:
        """Nothing can be undone any more."""
        self._done.clear()
        self._undone.clear()


def _turn(source: list[tuple[str, Step]], target: list[tuple[str, Step]]) -> tuple[str, Step] | None:
    if not source:
        return None
    target.append(source.pop())
    return target[-1]
