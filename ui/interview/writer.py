"""Every write of the page goes through here: committed at once, undone by name, kept and tried again where it fails."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal

from rubrics.errors import SaringError
from screening.errors import WorkspaceError
from ui.interview.history import Do, History, Step

if TYPE_CHECKING:
    from screening.changes import Changes
    from ui.session import Session

Then = Callable[["Changes"], None]
T = TypeVar("T")

RETRY_MS = 2000
UNSAID = object()  # of a write whose words are nobody's: they are not shown while it waits


@dataclass(frozen=True, slots=True, eq=False)
class Waiting:
    """A write that is not on disk yet: `name` says what it is, `said` what it says."""

    key: str
    name: str
    do: Do
    then: Then | None = None
    said: object = UNSAID
    typed: bool = False
    step: Step | None = None


class Writer(QObject):
    """Commits, remembers, retries.

    What cannot be written waits in a queue, and what comes later waits behind it: everything arrives, in the order
    it was done in. `saved` carries the UTC time of a commit after which nothing waits, `stuck` the WorkspaceError in
    the way of what waits, `freed` tells that nothing waits any more, `refused` carries a SaringError that trying
    again would not help, `history_changed` tells that undo or redo means something else now, `returned` carries the
    Step that was undone or done again.
    """

    saved = Signal(str)
    stuck = Signal(object)
    freed = Signal()
    refused = Signal(object)
    history_changed = Signal()
    returned = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None, history: History | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._history = history or History()
        self._queue: list[Waiting] = []
        self._error: WorkspaceError | None = None
        self._refused: Waiting | None = None
        self._resting = False
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.retry)

    # -- writing

    def write(
        self,
        key: str,
        name: str,
        do: Do,
        *,
        then: Then | None = None,
        text: str | None = None,
        said: object = UNSAID,
    ) -> bool:
        """Commit; True when it is on disk.

        Where the file is in the way, the write waits and `then` is called when it has succeeded. `name` says in the
        banner what waits; `said` what it says, or `text` what was typed so far: of that only the latest waits.
        """
        typed = text is not None
        return self._enter(Waiting(key, name, do, then, text if typed else said, typed))

    def perform(self, key: str, step: Step) -> bool:
        """Commit a step and remember it for undo; True when it is on disk."""
        self.remember(step, key)
        return self._enter(Waiting(key, step.name, step.do, said=step.said[1], step=step))

    def _enter(self, one: Waiting) -> bool:
        places = [place for place, other in enumerate(self._queue) if other.key == one.key]
        if one.typed and places and self._queue[places[-1]].typed:
            self._queue[places[-1]] = one
        else:
            self._queue.append(one)
        return self._drain() and self._refused is not one

    def _drain(self) -> bool:
        """Write what waits, oldest first; True when nothing waits any more."""
        while self._queue:
            one = self._queue[0]
            try:
                # What is in the way already is not waited for: the window must answer meanwhile.
                with nullcontext() if self._error is None else self._session.without_waiting():
                    changes = one.do()
            except WorkspaceError as error:
                self._wait(error)
                return False
            except SaringError as error:
                self._refuse(one, error)
            except BaseException:
                self._queue.remove(one)  # a bug of ours: it must not keep back what comes after it
                raise
            else:
                self._written(one, changes)
        return True

    def _wait(self, error: WorkspaceError) -> None:
        self._error = error
        if not self._resting:
            self._retry.start()
        self.stuck.emit(error)

    def _refuse(self, one: Waiting, error: SaringError) -> None:
        self._queue.remove(one)
        self._refused = one
        if one.step is not None:
            self._history.drop(one.step)
            self.history_changed.emit()
        self._free()
        self.refused.emit(error)

    def _written(self, one: Waiting, changes: Changes) -> None:
        self._queue.remove(one)
        if one.then is not None:
            one.then(changes)
        self._free()
        if not self._queue:
            self.saved.emit(changes.at)
        self._session.apply(changes)

    def _free(self) -> None:
        if not self._queue and self._error is not None:
            self._error = None
            self._retry.stop()
            self.freed.emit()

    # -- what could not be written yet

    @property
    def waiting(self) -> list[Waiting]:
        """What waits to be saved, oldest first."""
        return list(self._queue)

    def is_waiting(self, key: str) -> bool:
        """Whether a write of this key is not on disk yet."""
        return any(one.key == key for one in self._queue)

    def said(self, key: str, stored: T) -> T:
        """What was said last: what waits under `key`, or else what is stored."""
        for one in reversed(self._queue):
            if one.key == key and one.said is not UNSAID:
                return cast("T", one.said)
        return stored

    def retry(self) -> bool:
        """Try again what waits, oldest first; True when nothing waits any more."""
        return not self._queue if self._resting else self._drain()

    def require_saved(self) -> None:
        """Commit what waits. Raises the WorkspaceError in the way: for leaving and closing."""
        if not self._drain() and self._error is not None:
            raise self._error

    def rest(self) -> None:
        """Out of sight nothing is tried again: the file may be closed by then."""
        self._resting = True
        self._retry.stop()

    def resume(self) -> None:
        """In sight again."""
        self._resting = False
        if self._queue:
            self._retry.start()

    # -- undo and redo

    @property
    def undo_name(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._history.undo_name

    @property
    def redo_name(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._history.redo_name

    def remember(self, step: Step, key: str = "") -> None:
        """A step was taken whose write goes, or went, by `key`."""
        self._history.add(key, step)
        self.history_changed.emit()

    def forget_history(self) -> None:
        """After submitting there is nothing to undo."""
        self._history.clear()
        self.history_changed.emit()

    def undo(self) -> None:
        """Take the last step back by a write of its own, since the audit log only grows."""
        self._turn(self._history.back(), undo=True)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._turn(self._history.forth(), undo=False)

    def _turn(self, found: tuple[str, Step] | None, *, undo: bool) -> None:
        if found is None:
            return
        key, step = found
        self.history_changed.emit()
        do, said = (step.undo, step.said[0]) if undo else (step.do, step.said[1])
        self._enter(Waiting(key, step.name, do, said=said, step=step))
        self.returned.emit(step)
