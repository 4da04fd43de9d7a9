"""The exported documents: the newest are there at once, however many there are, and each is read once it is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast, get_args

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from shiboken6 import isValid

from screening import document_list
from screening.document_list import Sort, Wanted
from screening.documents import Document
from screening.workspace import Workspace
from ui.models.applications import documents as columns
from ui.models.lazy_rows import LazyRows
from ui.models.rows import EveryRow, Index, RowsModel
from ui.translations import translate

if TYPE_CHECKING:
    from ui.session import Session
    from ui.tasks import Progress, Task

FIRST = 60
"""Rows that are there at once: more than a screen has."""
_BLOCK = 500  # documents that are read together for an export
COLUMNS = ("number", "title", "made")  # the title says the kind, in the document's language; the preview has the rest
SORTS: frozenset[str] = frozenset(get_args(Sort))


def _read(workspace: Workspace, numbers: Sequence[int]) -> Iterator[Document]:
    for first in range(0, len(numbers), _BLOCK):
        yield from filter(None, document_list.read(workspace, numbers[first : first + _BLOCK]))


class DocumentsModel(RowsModel[Document]):
    """The documents that whoever uses the window may see, of those that are `wanted`.

    What the list begins with is there at once, except for a search; what else there is, the worker says;
    `whole` tells that the list is.
    """

    whole = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        shown = [column for column in columns(session.language) if column.name in COLUMNS]
        super().__init__(shown, key=lambda row: row.id, parent=parent)
        self._session = session
        self.wanted = Wanted()
        self._sort: Sort = "made"
        self._descending = True
        self._reading: Task | None = None
        self._replace([])

    @property
    def reading(self) -> bool:
        """Whether the worker still looks for more."""
        return self._reading is not None

    def show(self, wanted: Wanted) -> None:
        """Show these documents from now on."""
        self.wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Read anew what there is; what is in sight stays in its place."""
        if self._reading is not None:
            self._reading.progress.cancel()
            self._reading = None
        if not self.wanted.text:
            found = document_list.numbers(self._session.workspace, limit=FIRST + 1, **self._asked())
            if len(found) <= FIRST:
                self._take(found)
                self.whole.emit()
                return
            if self._numbers[: len(found)] != found:
                self._take(found)
        self._read_all()

    def forget(self) -> None:
        """Show nothing: names may be hidden now that stood here. `reload` comes next."""
        self._take([])

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column."""
        if column < 0:
            return
        name = self.column_name(column)
        asked = cast("Sort", name), order == Qt.SortOrder.DescendingOrder
        if name in SORTS and asked != (self._sort, self._descending):
            self._sort, self._descending = asked
            self.reload()

    def find(self, key: str) -> QModelIndex:
        """The first cell of the document of this id; an invalid index where it is not here."""
        try:
            return self.index(self._numbers.index(document_list.number_of(self._session.workspace, key)), 0)
        except ValueError:
            return QModelIndex()

    def every_row(self) -> EveryRow[Document]:
        """Reads all of them in the present order, on the worker too."""
        asked = self._asked()
        return EveryRow(
            lambda workspace: _read(workspace, document_list.numbers(workspace, **asked)),
            lambda workspace: len(document_list.numbers(workspace, **asked)),
        )

    def some_rows(self, places: Sequence[int]) -> EveryRow[Document]:
        """Reads those at these places by their rows in the file: documents stay, no other takes the row of one."""
        chosen = [self._numbers[place] for place in places]
        return EveryRow(lambda workspace: _read(workspace, chosen), lambda _: len(chosen))

    def record(self, index: Index) -> Any:
        """The document an index stands for; None where it is gone meanwhile."""
        return self._rows[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in the role asked for."""
        if not index.isValid():
            return None
        row = self.record(index)
        return None if row is None else self.cell(row, index.column(), role)

    def _asked(self) -> dict[str, Any]:
        return {
            "wanted": self.wanted,
            "viewer_id": self._session.me.id,
            "sort": self._sort,
            "descending": self._descending,
        }

    def _read_all(self) -> None:
        asked = self._asked()

        def work(workspace: Workspace, progress: Progress) -> list[int]:
            progress.check()
            return document_list.numbers(workspace, **asked)

        def done(found: list[int]) -> None:
            if self._reading is task and isValid(self):
                self._reading = None
                self._take(found)
                self.whole.emit()

        task = self._session.tasks.run(work, title=translate("DocumentsModel", "Reading the documents"), done=done)
        self._reading = task

    def _take(self, numbers: list[int]) -> None:
        """Shows these rows; where the list begins as before, a view keeps its place."""
        before = self._numbers
        if numbers[: len(before)] != before or not before:
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
        self._listed = LazyRows(numbers, lambda some: document_list.read(workspace, some))
        self._rows = cast("list[Document]", self._listed)
