"""The candidates of a workspace, read page by page so that a long list opens at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from screening import candidates
from screening.candidate_filter import Filter
from screening.candidates import Candidate, Sort
from screening.workspace import Workspace
from ui.models.figures import day, day_value
from ui.models.rows import Column, EveryRow, Index, RowsModel
from ui.translations import translate

PAGE_SIZE = 200
EXPORT_SIZE = 1000  # rows read at once for a file
SORTS: dict[str, Sort] = {"name": "name", "code": "code", "created_at": "created_at"}  # columns the file can sort by


def _columns() -> Sequence[Column[Candidate]]:
    return (
        Column("name", translate("CandidatesModel", "Name"), lambda one: one.name, tooltip=lambda one: one.name),
        Column("code", translate("CandidatesModel", "Code"), lambda one: one.code),
        Column("email", translate("CandidatesModel", "Email"), lambda one: one.email, tooltip=lambda one: one.email),
        Column("phone", translate("CandidatesModel", "Phone"), lambda one: one.phone),
        Column("source", translate("CandidatesModel", "Source"), lambda one: one.source),
        Column("tags", translate("CandidatesModel", "Tags"), lambda one: ", ".join(one.tags)),
        Column(
            "created_at",
            translate("CandidatesModel", "Added"),
            lambda one: day(one.created_at),
            value=lambda one: day_value(one.created_at),
        ),
    )


class CandidatesModel(RowsModel[Candidate]):
    """Candidates found by `search`, in the order of a column that the file can sort by.

    `viewer` says who is looking (an interviewer's id): nobody finds what others noted before they may read it.
    Only the rows that a view has scrolled to are read; the file is asked for the rest by key.
    """

    def __init__(self, workspace: Workspace, viewer: Callable[[], str], parent: QObject | None = None) -> None:
        super().__init__(_columns(), key=lambda one: one.id, parent=parent)
        self._workspace = workspace
        self._viewer = viewer
        self._search = ""
        self._sort: Sort = "name"
        self._descending = False
        self._more = False

    def show(self, search: str) -> None:
        """Reads the first page of the candidates that match; an empty search shows everybody."""
        self._search = search
        self._read(PAGE_SIZE)

    def reload(self) -> None:
        """Reads anew as many rows as are shown, at least a page, so that a view keeps its place."""
        self._read(max(PAGE_SIZE, len(self._rows)))

    def update(self, candidate_ids: Iterable[str]) -> bool:
        """Reads these candidates anew where they stand; False where somebody is new or may stand elsewhere now."""
        places = {row.id: place for place, row in enumerate(self._rows)}
        fresh: list[tuple[int, Candidate]] = []
        for candidate_id in candidate_ids:
            place = places.get(candidate_id)
            if place is None or self._search:
                return False
            now = candidates.get(self._workspace, candidate_id)
            before = self._rows[place]
            if (now.hidden, getattr(now, self._sort)) != (before.hidden, getattr(before, self._sort)):
                return False
            fresh.append((place, now))
        for place, now in fresh:
            self._rows[place] = now
            self.dataChanged.emit(self.index(place, 0), self.index(place, self.columnCount() - 1))
        return True

    def every_row(self) -> EveryRow[Candidate]:
        """Reads everybody who is found now, in the present order, page by page."""
        wanted = Filter(text=self._search)
        sort, descending, viewer = self._sort, self._descending, self._viewer()

        def read(workspace: Workspace) -> Iterator[Candidate]:
            after: Candidate | None = None
            while found := candidates.page(
                workspace,
                filter=wanted,
                after=after,
                limit=EXPORT_SIZE,
                sort=sort,
                descending=descending,
                viewer_id=viewer,
            ):
                yield from found
                after = found[-1]

        return EveryRow(read, lambda workspace: candidates.count(workspace, filter=wanted, viewer_id=viewer))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column, if the file has an index for it; without a column by name."""
        name = SORTS.get(self.column_name(column)) if column >= 0 else "name"
        if name is None:
            return
        self._sort, self._descending = name, order == Qt.SortOrder.DescendingOrder
        self._read(PAGE_SIZE)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  Qt's own signature
        """Whether the file may hold more rows than were read."""
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        """Reads the page after the last row."""
        if not self.canFetchMore(parent) or not self._rows:
            return
        found = self._page(self._rows[-1], PAGE_SIZE)
        self._more = False
        if found:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(found) - 1)
            self._rows.extend(found)
            self.endInsertRows()
        self._more = len(found) == PAGE_SIZE

    def _read(self, limit: int) -> None:
        """The first rows. While they replace the others nobody may ask for more."""
        found = self._page(None, limit)
        self._more = False
        self.set_rows(found)
        self._more = len(found) == limit

    def _page(self, after: Candidate | None, limit: int) -> list[Candidate]:
        return candidates.page(
            self._workspace,
            filter=Filter(text=self._search),
            after=after,
            limit=limit,
            sort=self._sort,
            descending=self._descending,
            viewer_id=self._viewer(),
        )
