"""Rows of a long list that is read in two steps: which ones, and, as they are looked at, what they say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from shiboken6 import isValid

from ui.models.lazy_rows import LazyRows
from ui.models.rows import Column, Index, RowsModel

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress, Task

Row = TypeVar("Row")
Found = TypeVar("Found")


FIRST = 60
"""Rows that are there at once: more than a screen has."""


class NumberedRows(RowsModel[Row]):
    """Knows the rows by their numbers in the file; `whole` tells that the worker has said all there are."""

    whole = Signal()

    def __init__(
        self,
        session: Session,
        columns: Sequence[Column[Row]],
        *,
        key: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key=key, parent=parent)
        self._session = session
        self._reading: Task | None = None
        self._replace([])

    def read(self, workspace: Workspace, numbers: list[int]) -> Sequence[Row | None]:
        """What these rows say, in their order; None for one that is gone meanwhile."""
        raise NotImplementedError

    @property
    def reading(self) -> bool:
        """Whether the worker still looks for rows."""
        return self._reading is not None

    def forget(self) -> None:
        """Show nothing: somebody may not know of what stood here. `reload` comes next."""
        self._take([])

    def look_at(self, first: int, last: int) -> None:
        """Read at once what a view is about to show."""
        self._listed.look_at(first, last)

    def record(self, index: Index) -> Any:
        """The row an index stands for; None where it is gone meanwhile."""
        return self._rows[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in the role asked for."""
        row = self.record(index) if index.isValid() else None
        return None if row is None else self.cell(row, index.column(), role)

    def stop_reading(self) -> None:
        """Nobody waits any more for what the worker reads."""
        if self._reading is not None:
            self._reading.progress.cancel()
            self._reading = None

    def read_beside(
        self, work: Callable[[Workspace, Progress], Found], take: Callable[[Found], None], *, title: str
    ) -> None:
        """Have the worker read, and take what it found, unless something else was asked for since."""
        self.stop_reading()

        def done(found: Found) -> None:
            if self._reading is task and isValid(self):
                self._reading = None
                take(found)
                self.whole.emit()

        task = self._session.tasks.run(work, title=title, done=done)
        self._reading = task

    def _find(self, number: int) -> QModelIndex:
        try:
            return self.index(self._numbers.index(number), 0)
        except ValueError:
            return QModelIndex()

    def _take(self, numbers: list[int]) -> None:
        """Shows these rows; where the list begins as before, a view keeps its place."""
        before = self._numbers
        if not before or numbers[: len(before)] != before:
            self.beginResetModel()
            self._replace(numbers)
            self.endResetModel()
        elif len(numbers) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(numbers) - 1)
            self._numbers = numbers
            self._listed.extend(numbers)
            self.endInsertRows()

    def _replace(self, numbers: list[int]) -> None:
        workspace = self._session.workspace
        self._numbers = numbers
        self._listed = LazyRows(numbers, lambda some: cast("list[Row]", list(self.read(workspace, some))))
        self._rows = cast("list[Row]", self._listed)
