"""The candidates of a workspace, read page by page so that a long list opens at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from rubrics.model import Language
from screening import candidates, custom_fields
from screening.candidate_filter import Filter
from screening.candidates import CandidateRow, Sort
from screening.custom_fields import CustomField
from screening.workspace import Workspace
from ui.models.figures import date_words, day, day_and_time, day_value, decimal
from ui.models.rows import Column, EveryRow, Index, RowsModel
from ui.translations import translate
from ui.wording import stage_name, term

if TYPE_CHECKING:
    from ui.session import Session

PAGE_SIZE = 200
EXPORT_SIZE = 1000  # rows read at once for a file
FIELD = "field:"  # before the id of a field of one's own in the name of its column
SORTS: frozenset[str] = frozenset(get_args(Sort))  # columns the file can sort by


def _columns(language: Language) -> Sequence[Column[CandidateRow]]:
    def moment(one: CandidateRow) -> str:
        return day_and_time(one.next_interview) if one.next_interview else ""

    return (
        Column("name", translate("CandidatesModel", "Name"), lambda one: one.name, tooltip=lambda one: one.name),
        Column("code", translate("CandidatesModel", "Code"), lambda one: one.code),
        Column(
            "job", translate("CandidatesModel", "Job"), lambda one: one.job_title, tooltip=lambda one: one.job_title
        ),
        Column(
            "stage",
            translate("CandidatesModel", "Stage"),
            lambda one: stage_name(one.stage, language) if one.stage else "",
        ),
        Column(
            "decision",
            translate("CandidatesModel", "Decision"),
            lambda one: term(f"decision.{one.decision}", language) if one.decision else "",
        ),
        Column(
            "score",
            translate("CandidatesModel", "Score"),
            lambda one: "" if one.score is None else decimal(one.score),
            value=lambda one: one.score,
            number=True,
            about=translate("CandidatesModel", "The panel’s score out of 100, for the job shown beside it"),
        ),
        Column("next_interview", translate("CandidatesModel", "Next interview"), moment),
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
        Column("keep_until", translate("CandidatesModel", "Keep until"), lambda one: date_words(one.keep_until)),
    )


def _own_column(field: CustomField) -> Column[CandidateRow]:
    return Column(f"{FIELD}{field.id}", field.name, lambda one: one.custom.get(field.id, ""))


class CandidatesModel(RowsModel[CandidateRow]):
    """Candidates that a filter lets through, in the order of a column that the file can sort by.

    Nobody finds what others noted before they may read it. Only the rows that a view has scrolled to are read; the
    file is asked for the rest by key. `counted` tells how many there are, once that is known.
    """

    counted = Signal(int)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_columns(session.language), key=lambda one: one.id, parent=parent)
        self._session = session
        self._workspace = session.workspace
        self.filter = Filter()
        self.total: int | None = None
        self._sort: Sort = "name"
        self._descending = False
        self._more = False
        self.read_fields()

    @property
    def order(self) -> tuple[Sort, bool]:
        """What it is sorted by, and whether downward."""
        return self._sort, self._descending

    def read_fields(self) -> None:
        """A column for each field of one's own, after the built-in ones."""
        own = custom_fields.all_of(self._workspace)
        self.set_columns([*_columns(self._session.language), *map(_own_column, own)])

    def show(self, wanted: Filter) -> None:
        """Reads the first page of the candidates that match; an empty filter shows everybody."""
        self.filter = wanted
        self._read(PAGE_SIZE)

    def reload(self) -> None:
        """Reads anew as many rows as are shown, at least a page, so that a view keeps its place."""
        self._read(max(PAGE_SIZE, len(self._rows)))

    def update(self, candidate_ids: Iterable[str]) -> bool:
        """Reads these candidates anew where they stand; False where somebody is new or may stand elsewhere now."""
        return False

    def every_row(self) -> EveryRow[CandidateRow]:
        """Reads everybody who is found now, in the present order, page by page."""
        wanted, (sort, descending), viewer = self.filter, self.order, self._session.me.id

        def read(workspace: Workspace) -> Iterator[CandidateRow]:
            after: CandidateRow | None = None
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
        """Orders by a column, if the file can sort by it; without a column by name."""
        name = self.column_name(column) if column >= 0 else "name"
        if name not in SORTS:
            return
        self._sort, self._descending = cast("Sort", name), order == Qt.SortOrder.DescendingOrder
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
        self.total = candidates.count(self._workspace, filter=self.filter, viewer_id=self._session.me.id)
        self.counted.emit(self.total)

    def _page(self, after: CandidateRow | None, limit: int) -> list[CandidateRow]:
        return candidates.page(
            self._workspace,
            filter=self.filter,
            after=after,
            limit=limit,
            sort=self._sort,
            descending=self._descending,
            viewer_id=self._session.me.id,
        )
