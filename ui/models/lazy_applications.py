"""The applications of a job in an order that was read before, each of them read once it comes into sight."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt

from screening.jobs import board
from screening.jobs.applications import ApplicationRow
from screening.workspace import Workspace
from ui.models.rows import CELL_ROLE, KEY_ROLE, Column, EveryRow, Index, RowsModel
from ui.session import Session

BLOCK = 25  # applications that are read together
KEPT = 80  # blocks
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
    """A table of applications by their row numbers (`screening.jobs.board`), as whoever uses the window may see them.

    Sorting by a column is handed on to `ordered`, which brings other numbers.
    """

    def __init__(
        self, session: Session, columns: Sequence[Column[ApplicationRow]], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key=lambda row: row.application.id, parent=parent)
        self._session = session
        self._blocks: OrderedDict[int, dict[int, ApplicationRow]] = OrderedDict()
        self.numbers: array[int] = array("q")
        self.ordered: Callable[[str, bool], None] | None = None

    # -- what it holds

    @property
    def rows(self) -> list[ApplicationRow]:
        """Every application; all of them are read."""
        return list(self._every(self._session.workspace, self.numbers, self._session.me.id))

    def every_row(self) -> EveryRow[ApplicationRow]:
        """Reads them block by block, on the worker too."""
        numbers, viewer = self.numbers, self._session.me.id
        return EveryRow(lambda workspace: self._every(workspace, numbers, viewer), lambda _: len(numbers))

    def some_rows(self, places: Sequence[int]) -> EveryRow[ApplicationRow]:
        """Reads those at these places, block by block."""
        viewer = self._session.me.id
        numbers = array("q", (self.numbers[place] for place in places))
        return EveryRow(lambda workspace: self._every(workspace, numbers, viewer), lambda _: len(numbers))

    @staticmethod
    def _every(workspace: Workspace, numbers: array[int], viewer: str) -> Iterator[ApplicationRow]:
        for first in range(0, len(numbers), 500):
            wanted = numbers[first : first + 500]
            found = board.read(workspace, wanted, viewer_id=viewer)
            yield from (found[number] for number in wanted if number in found)

    def set_numbers(self, numbers: array[int]) -> None:
        """Shows these applications and reads anew what is in sight; what is only longer keeps its place in a view."""
        before = self.numbers
        self._blocks.clear()
        if not before or numbers[: len(before)] != before:
            self.beginResetModel()
            self.numbers = numbers
            self.endResetModel()
            return
        if len(numbers) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(numbers) - 1)
            self.numbers = numbers
            self.endInsertRows()
        self.dataChanged.emit(self.index(0, 0), self.index(len(before) - 1, self.columnCount() - 1))

    def at(self, place: int) -> ApplicationRow | None:
        """The application at this place; None where it is gone meanwhile."""
        block = place // BLOCK
        found = self._blocks.get(block)
        if found is None:
            wanted = self.numbers[block * BLOCK : (block + 1) * BLOCK]
            found = board.read(self._session.workspace, wanted, viewer_id=self._session.me.id)
            self._blocks[block] = found
            if len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        return found.get(self.numbers[place])

    def record(self, index: Index) -> Any:
        """The application an index stands for; None where it is gone meanwhile."""
        return self.at(index.row())

    def ids(self, numbers: Sequence[int]) -> list[str]:
        """The ids of the applications of these row numbers."""
        return board.ids(self._session.workspace, numbers)

    def find(self, key: str) -> QModelIndex:
        """The first cell of the application of this id; an invalid index where it is not here."""
        return self.find_number(board.number_of(self._session.workspace, key))

    def find_many(self, keys: Collection[str]) -> list[QModelIndex]:
        """The first cells of the applications of these ids that are here."""
        return self.find_numbers({board.number_of(self._session.workspace, key) for key in keys})

    def find_number(self, number: int) -> QModelIndex:
        """The first cell of the application of this row number; an invalid index where it is not here."""
        try:
            return self.index(self.numbers.index(number), 0)
        except ValueError:
            return QModelIndex()

    def find_numbers(self, numbers: set[int]) -> list[QModelIndex]:
        """The first cells of the applications of these row numbers that are here."""
        if len(numbers) == 1:
            index = self.find_number(next(iter(numbers)))
            return [index] if index.isValid() else []
        return [self.index(place, 0) for place, number in enumerate(self.numbers) if number in numbers]

    # -- what Qt asks

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Hands on which column somebody wants to see in order."""
        if self.ordered and column >= 0:
            self.ordered(self.column_name(column), order == Qt.SortOrder.DescendingOrder)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Number of applications."""
        return 0 if parent.isValid() else len(self.numbers)

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
