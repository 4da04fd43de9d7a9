"""Thin table models: named columns over a list of frozen records."""

from __future__ import annotations

import html
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from screening.view_files import Value
    from screening.workspace import Workspace

Row = TypeVar("Row")

SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 2
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 3

_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

Index = QModelIndex | QPersistentModelIndex


def as_tooltip(text: str) -> str:
    """`text` for a tooltip that shows it as it stands, wrapped: tooltips read mark-up by themselves."""
    return f'<p style="white-space: pre-wrap">{html.escape(text)}</p>' if text else ""


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its name in code, its translated title and what it shows of a row.

    `sort` gives what the column is ordered by (text without case where it is left out; None only for a model that sorts
    by itself), `tooltip` more words
    on the cell, `spoken` what a screen reader says, `cell` the value a delegate paints. `value` is what a spreadsheet
    gets where it should be able to reckon with it: a number, a day, a moment. `letters` are as many as there is always
    room for, in a list so long that its beginning does not tell how wide it is.
    """

    name: str
    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], str | int | float | None] | None = None
    tooltip: Callable[[Row], str] | None = None
    spoken: Callable[[Row], str] | None = None
    cell: Callable[[Row], Any] | None = None
    number: bool = False
    about: str = ""
    value: Callable[[Row], Value] | None = None
    letters: int = 0


@dataclass(frozen=True)
class EveryRow(Generic[Row]):
    """How the worker reads all records of a list that holds only those in sight, and how many they are."""

    read: Callable[[Workspace], Iterable[Row]]
    count: Callable[[Workspace], int]


class RowsModel(QAbstractTableModel, Generic[Row]):
    """A read-only table of records; `key` names a record, so that a view finds it again after a refresh."""

    def __init__(
        self, columns: Sequence[Column[Row]], key: Callable[[Row], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._key = key
        self._rows: list[Row] = []

    # -- what it holds

    @property
    def rows(self) -> list[Row]:
        """The records in the model's order (a view may sort them otherwise)."""
        return list(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows these records; where they are the same ones in the same order, only changed rows are drawn anew."""
        new = list(rows)
        if [self._key(row) for row in new] != [self._key(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        for number, row in enumerate(new):
            if row != self._rows[number]:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(self._columns) - 1))

    def set_columns(self, columns: Sequence[Column[Row]]) -> None:
        """Shows these columns of the records that are there."""
        self.beginResetModel()
        self._columns = list(columns)
        self.endResetModel()

    @property
    def columns(self) -> tuple[Column[Row], ...]:
        """The columns, in the model's order."""
        return tuple(self._columns)

    def every_row(self) -> EveryRow[Row] | None:
        """What reads all records in the present filter and order; None where `rows` holds them all."""
        return None

    def at(self, row: int) -> Row:
        """The record in a row."""
        return self._rows[row]

    def some_rows(self, places: Sequence[int]) -> EveryRow[Row] | None:
        """What reads the records that stand at these places now, wherever they stand by then; None as `every_row`."""
        return None

    def record(self, index: Index) -> Row:
        """The record an index stands for."""
        return self.at(index.row())

    def look_at(self, first: int, last: int) -> None:
        """A view is about to show the records from one row to another: a model that reads them can do so at once."""

    def column(self, name: str) -> int:
        """The number of a column. Raises KeyError for a name the model does not have."""
        for number, column in enumerate(self._columns):
            if column.name == name:
                return number
        raise KeyError(name)

    def column_name(self, number: int) -> str:
        """The name of the column at this place."""
        return self._columns[number].name

    def find(self, key: str) -> QModelIndex:
        """The first cell of the record of this key; an invalid index where it is not here."""
        for number, row in enumerate(self._rows):
            if self._key(row) == key:
                return self.index(number, 0)
        return QModelIndex()

    def find_many(self, keys: Collection[str]) -> list[QModelIndex]:
        """The first cells of the records of these keys that are here."""
        wanted = set(keys)
        return [self.index(number, 0) for number, row in enumerate(self._rows) if self._key(row) in wanted]

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        """Number of records."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tooltip(column.about) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in the role asked for."""
        if not index.isValid():
            return None
        return self.cell(self._rows[index.row()], index.column(), role)

    def cell(self, row: Row, number: int, role: int) -> Any:
        """What a record shows in the column of this number."""
        column = self._columns[number]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == SORT_ROLE:
            return column.sort(row) if column.sort else column.text(row).casefold()
        if role == KEY_ROLE:
            return self._key(row)
        return self._words(row, column, role)

    def _words(self, row: Row, column: Column[Row], role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.ToolTipRole and column.tooltip:
            return as_tooltip(column.tooltip(row)) or None
        if role == Qt.ItemDataRole.AccessibleTextRole and column.spoken:
            return column.spoken(row)
        if role == CELL_ROLE and column.cell:
            return column.cell(row)
        return None
