"""Every write of the page goes through here: committed at once, undone by name, kept and tried again where it fails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.errors import WorkspaceError
from ui.session import Session

Do = Callable[[], Changes]
Then = Callable[[Changes], None]

RETRY_MS = 2000


@dataclass(frozen=True, slots=True)
class Step:
    """What can be undone: `name` says what in the window's language, `place` where it is seen ("criterion", id)."""

    name: str
    place: tuple[str, str]
    do: Do
    undo: Do


@dataclass(frozen=True, slots=True)
class Waiting:
    """A write that failed and is tried again."""

    name: str
    do: Do
    then: Then | None
    text: str | None


class Writer(QObject):
    """Commits, remembers, retries.

    `saved` carries the UTC time of a commit, `stuck` the WorkspaceError in the way of what waits, `freed` tells that
    nothing waits any more, `refused` carries a SaringError that trying again would not help, `history_changed` tells
    that undo or redo means something else now, `returned` carries the Step that was undone or done again.
    """

    saved = Signal(str)
    stuck = Signal(object)
    freed = Signal()
    refused = Signal(object)
    history_changed = Signal()
    returned = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._waiting: dict[str, Waiting] = {}
        self._resting = False
        self._retry = QTimer(self, interval=RETRY_MS)
        self._retry.timeout.connect(self.retry)

    # -- writing

    def write(self, key: str, name: str, do: Do, *, then: Then | None = None, text: str | None = None) -> bool:
        """Commit; True when it is on disk.

        Where the file is in the way, the write waits under `key` (a later one with the same key takes its place) and
        `then` is called when it has succeeded. `name` says in the banner what waits, `text` is what was typed.
        """
        one = Waiting(name, do, then, text)
        try:
            self._commit(key, one)
        except WorkspaceError as error:
            self._waiting[key] = one
            if not self._resting:
                self._retry.start()
            self.stuck.emit(error)
            return False
        except SaringError as error:
            self._forget(key)
            self.refused.emit(error)
            return False
        return True

    def _commit(self, key: str, one: Waiting) -> None:
        changes = self._session.apply(one.do())
        self._forget(key)
        if one.then is not None:
            one.then(changes)
        if not self._waiting:
            self.saved.emit(changes.at)

    def perform(self, key: str, step: Step) -> bool:
        """Commit a step and remember it for undo."""
        return self.write(key, step.name, step.do, then=lambda _changes: self.remember(step))

    # -- what could not be written yet

    @property
    def waiting(self) -> list[str]:
        """The names of what waits to be saved."""
        return [one.name for one in self._waiting.values()]

    def is_waiting(self, key: str) -> bool:
        """Whether the last write of this key is not on disk yet."""
        return key in self._waiting

    def text(self, key: str, stored: str) -> str:
        """What was typed last: the text that waits under `key`, or else the stored one."""
        one = self._waiting.get(key)
        return stored if one is None or one.text is None else one.text

    def retry(self) -> bool:
        """Try again what waits, oldest first; True when nothing waits any more."""
        if self._resting:
            return not self._waiting
        for key, one in list(self._waiting.items()):
            if self._waiting.get(key) is one:
                self.write(key, one.name, one.do, then=one.then, text=one.text)
            if key in self._waiting:
                return False
        return True

    def require_saved(self) -> None:
        """Commit what waits. Raises the WorkspaceError in the way: for leaving and closing."""
        for key, one in list(self._waiting.items()):
            self._commit(key, one)

    def rest(self) -> None:
        """Out of sight nothing is tried again: the file may be closed by then."""
        self._resting = True
        self._retry.stop()

    def resume(self) -> None:
        """In sight again."""
        self._resting = False
        if self._waiting:
            self._retry.start()

    def _forget(self, key: str) -> None:
        if self._waiting.pop(key, None) is not None and not self._waiting:
            self._retry.stop()
            self.freed.emit()

    # -- undo and redo

    @property
    def undo_name(self) -> str:
        """What undo would take back, "" for nothing."""
        return self._done[-1].name if self._done else ""

    @property
    def redo_name(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._undone[-1].name if self._undone else ""

    def remember(self, step: Step) -> None:
        """Put a step that is on disk on the stack."""
        self._done.append(step)
        self._undone.clear()
        self.history_changed.emit()

    def forget_history(self) -> None:
        """After submitting there is nothing to undo."""
        self._done.clear()
        self._undone.clear()
        self.history_changed.emit()

    def undo(self) -> None:
        """Take the last step back by a write of its own, since the audit log only grows."""
        if self.retry() and self._done:
            step = self._done[-1]
            self.write("undo", step.name, step.undo, then=lambda _changes: self._turn(step, self._done, self._undone))

    def redo(self) -> None:
        """Do again what was undone last."""
        if self.retry() and self._undone:
            step = self._undone[-1]
            self.write("undo", step.name, step.do, then=lambda _changes: self._turn(step, self._undone, self._done))

    def _turn(self, step: Step, source: list[Step], target: list[Step]) -> None:
        if source and source[-1] is step:
            target.append(source.pop())
            self.history_changed.emit()
            self.returned.emit(step)
