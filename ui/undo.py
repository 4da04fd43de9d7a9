"""Undo outside the pages that have an undo of their own: each write that can be taken back, the last one first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rubrics.errors import SaringError
from screening.errors import WorkspaceError
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from screening.changes import Changes
    from ui.session import Session

MOST_STEPS = 100
# A write that touched more records than this is undone on the worker: ten decisions (with their applications and the
# job 21 records) take some 50 ms.
AT_ONCE = 20


class UndoStack(QObject):
    """What can be undone and done again in one session.

    One step is taken at a time: while the worker is at one there is nothing else to undo or do again.
    `changed` tells that the next step is another one now.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._done: list[Changes] = []
        self._undone: list[Changes] = []
        self._turning = False
        self._written_since = False  # since the step was begun that the worker is at

    @property
    def undo_name(self) -> str:
        """What undo would take back, in the window's language; "" for nothing."""
        return self._name(self._done)

    @property
    def redo_name(self) -> str:
        """What redo would do again, "" for nothing."""
        return self._name(self._undone)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to undo and nothing to do again."""
        return not (self._done or self._undone or self._turning)

    @property
    def last(self) -> Changes | None:
        """The write that undo would take back."""
        return self._done[-1] if self._done and not self._turning else None

    def add(self, changes: Changes) -> None:
        """A write was made that can be taken back: what was undone before cannot be done again."""
        self._done.append(changes)
        del self._done[:-MOST_STEPS]
        self._undone.clear()
        self._written_since = True
        self.changed.emit()

    def forget(self) -> None:
        """Nothing can be undone or done again any more: what was kept for that may hold a person who was erased."""
        self._done.clear()
        self._undone.clear()
        self._written_since = True
        self.changed.emit()

    def undo(self) -> None:
        """Take the last write back."""
        if self._done and not self._turning:
            name = self.undo_name
            self._turn(self._done, self._undone, translate("Undo", "Undone: {deed}", deed=name))

    def redo(self) -> None:
        """Make the write again that was taken back last."""
        if self._undone and not self._turning:
            name = self.redo_name
            self._turn(self._undone, self._done, translate("Undo", "Done again: {deed}", deed=name))

    def _turn(self, source: list[Changes], target: list[Changes], said: str) -> None:
        step = source.pop()
        place = len(source)
        self._turning, self._written_since = True, False
        self.changed.emit()

        def put_back() -> None:
            self._turning = False
            source.insert(place, step)  # below what was written meanwhile
            self.changed.emit()

        def arrived(changes: Changes) -> None:
            self._turning = False
            if changes.undo is not None and not self._written_since:
                target.append(changes)
            self._session.changed.emit(changes)
            also = _for_both(changes)
            self._session.tell(f"{said}. {also}" if also else said)
            self.changed.emit()

        def failed(error: Exception) -> None:
            if not isinstance(error, SaringError):
                self._turning = False
                raise error
            if isinstance(error, WorkspaceError):  # such as a file that another program is writing: try again later
                put_back()
            else:
                self._turning = False
                self.changed.emit()
            self._session.report(error)

        self._run(step, arrived, failed, put_back, said)

    def _run(
        self,
        step: Changes,
        arrived: Callable[[Changes], None],
        failed: Callable[[Exception], None],
        stopped: Callable[[], None],
        title: str,
    ) -> None:
        undo = step.undo
        if undo is None:  # nothing without one is kept here
            raise ValueError(step.label)
        if sum(map(len, step.touched.values())) > AT_ONCE:
            self._session.tasks.run(
                lambda workspace, _: undo(workspace), title=title, done=arrived, failed=failed, stopped=stopped
            )
            return
        try:
            changes = undo(self._session.workspace)
        except SaringError as error:
            failed(error)
        except BaseException:
            self._turning = False
            raise
        else:
            arrived(changes)

    def _name(self, steps: list[Changes]) -> str:
        return words(f"action.{steps[-1].label}", self._session.language) if steps and not self._turning else ""


def _for_both(changes: Changes) -> str:
    """What is to be said beside, after two records were parted."""
    if changes.label != "merge_undone":
        return ""
    from ui.privacy.standing import for_both_words  # what it knows of requests nobody needs at the start

    return for_both_words(changes)
