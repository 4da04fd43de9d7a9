"""The exported documents: the newest are there at once, however many there are, and each is read once it is seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast, get_args

from PySide6.QtCore import QModelIndex, QObject, Qt

from screening import document_list
from screening.document_list import Sort, Wanted
from screening.documents import Document
from screening.workspace import Workspace
from ui.models.applications import documents as columns
from ui.models.numbered import FIRST, NumberedRows
from ui.models.rows import EveryRow
from ui.translations import translate

if TYPE_CHECKING:
    from ui.session import Session
    from ui.tasks import Progress

_BLOCK = 500  # documents that are read together for an export
COLUMNS = ("number", "title", "made")  # the title says the kind, in the document's language; the preview has the rest
SORTS: frozenset[str] = frozenset(get_args(Sort))


def _read(workspace: Workspace, numbers: Sequence[int]) -> Iterator[Document]:
    for first in range(0, len(numbers), _BLOCK):
        yield from filter(None, document_list.read(workspace, numbers[first : first + _BLOCK]))


class DocumentsModel(NumberedRows[Document]):
    """The documents that whoever uses the window may see, of those that are `wanted`.

    What the list begins with is there at once, except for a search; what else there is, the worker says;
    `whole` tells that the list is.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        shown = [column for column in columns(session.language) if column.name in COLUMNS]
        super().__init__(session, shown, key=lambda row: row.id, parent=parent)
        self.wanted = Wanted()
        self._sort: Sort = "made"
        self._descending = True

    def read(self, workspace: Workspace, numbers: list[int]) -> Sequence[Document | None]:
        """What these documents are."""
        return document_list.read(workspace, numbers)

    def show(self, wanted: Wanted) -> None:
        """Show these documents from now on."""
        self.wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Read anew what there is; what is in sight stays in its place."""
        self.stop_reading()
        if not self.wanted.text:
            found = document_list.numbers(self._session.workspace, limit=FIRST + 1, **self._asked())
            if len(found) <= FIRST:
                self._take(found)
                self.whole.emit()
                return
            if self._numbers[: len(found)] != found:
                self._take(found)
        asked = self._asked()

        def work(workspace: Workspace, progress: Progress) -> list[int]:
            progress.check()
            return document_list.numbers(workspace, **asked)

        self.read_beside(work, self._take, title=translate("DocumentsModel", "Reading the documents"))

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
        return self._find(document_list.number_of(self._session.workspace, key))

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

    def _asked(self) -> dict[str, Any]:
        return {
            "wanted": self.wanted,
            "viewer_id": self._session.me.id,
            "sort": self._sort,
            "descending": self._descending,
        }
