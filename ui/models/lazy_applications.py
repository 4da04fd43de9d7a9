"""The applications of a job in an order that was read before, each of them read once it comes into sight."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from screening.jobs import board
from screening.jobs.applications import ApplicationRow
from screening.workspace import Workspace
from ui.models.rows import CELL_ROLE, KEY_ROLE, Column, EveryRow, Index, RowsModel
from ui.session import Session

BLOCK = 25  # applications that are read with one that is asked for alone
KEPT = 2_000  # applications; beyond that all are read anew once they are looked at again
# A view asks for many more of each cell, and draws faster the sooner it hears that there is nothing.
_SAID = frozenset(
    (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
        *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.TextAlignmentRole),
        *(KEY_ROLE, CELL_ROLE),
    )
)
_CARD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled


class LazyApplications(RowsModel[ApplicationRow]):
    """A table of applications by their ids, as whoever uses the window may see them.

    Sorting by a column is handed on to `ordered`, which brings them in another order.
    """

    def __init__(
        self, session: Session, columns: Sequence[Column[ApplicationRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key=lambda row: row.application.id, parent=parent)
        self._session = session
        self._known: dict[str, ApplicationRow | None] = {}  # None for one that is gone meanwhile
        self.ids: list[str] = []
        self.ordered: Callable[[str, bool], None] | None = None

    # -- what it holds

    @property
    def rows(self) -> list[ApplicationRow]:
        """Every application; all of them are read."""
        return list(self._every(self._session.workspace, self.ids, self._session.me.id))

    def every_row(self) -> EveryRow[ApplicationRow]:
        """Reads them block by block, on the worker too."""
        ids, viewer = self.ids, self._session.me.id
        return EveryRow(lambda workspace: self._every(workspace, ids, viewer), lambda _: len(ids))

    def some_rows(self, places: Sequence[int]) -> EveryRow[ApplicationRow]:
        """Reads those at these places, block by block."""
        viewer = self._session.me.id
        ids = [self.ids[place] for place in places]
        return EveryRow(lambda workspace: self._every(workspace, ids, viewer), lambda _: len(ids))

    @staticmethod
    def _every(workspace: Workspace, ids: list[str], viewer: str) -> Iterator[ApplicationRow]:
        for first in range(0, len(ids), 500):
            wanted = ids[first : first + 500]
            found = board.read(workspace, wanted, viewer_id=viewer)
            yield from (found[key] for key in wanted if key in found)

    def set_ids(self, ids: list[str]) -> None:
        """Shows these applications and reads anew what is in sight; what is only longer keeps its place in a view."""
        before = self.ids
        self._known.clear()
        if not before or ids[: len(before)] != before:
            self.beginResetModel()
            self.ids = ids
            self.endResetModel()
            return
        if len(ids) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(ids) - 1)
            self.ids = ids
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, self.columnCount() - 1))

    def at(self, place: int) -> ApplicationRow | None:
        """The application at this place; None where it is gone meanwhile."""
        key = self.ids[place]
        if key not in self._known:
            first = place - place % BLOCK
            self.look_at(first, first + BLOCK - 1)
        return self._known[key]

    def look_at(self, first: int, last: int) -> None:
        """Reads at once what is not known yet from one place to another: a screen may lie across two blocks."""
        wanted = [key for key in self.ids[first : last + 1] if key not in self._known]
        if not wanted:
            return
        if len(self._known) > KEPT:
            self._known.clear()
            wanted = self.ids[first : last + 1]
        found = board.read(self._session.workspace, wanted, viewer_id=self._session.me.id)
        self._known.update((key, found.get(key)) for key in wanted)

    def record(self, index: Index) -> Any:
        """The application an index stands for; None where it is gone meanwhile."""
        return self.at(index.row())

    def find(self, key: str) -> QModelIndex:
        """The first cell of the application of this id; an invalid index where it is not here."""
        try:
            return self.index(self.ids.index(key), 0)
        except ValueError:
            return QModelIndex()

    def find_many(self, keys: Collection[str]) -> list[QModelIndex]:
        """The first cells of the applications of these ids that are here, from top to bottom."""
        if len(keys) == 1:
            index = self.find(next(iter(keys)))
            return [index] if index.isValid() else []
        wanted = set(keys)
        return [self.index(place, 0) for place, key in enumerate(self.ids) if key in wanted]

    # -- what Qt asks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Hands on which column somebody wants to see in order."""
        if self.ordered and column >= 0:
            self.ordered(self.column_name(column), order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Number of applications."""
        return 0 if parent.isValid() else len(self.ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards may be picked up."""
        return _CARD if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in the role asked for."""
        row = self.at(index.row()) if role in _SAID and index.isValid() else None
        return None if row is None else self.cell(row, index.column(), role)

    def match(self, start: Index, role: int, value: Any, hits: int = 1, flags: Any = None) -> list[QModelIndex]:
        """Nobody: to look for what is typed, everybody would have to be read."""
        return []
