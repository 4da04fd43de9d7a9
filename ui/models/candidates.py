"""The candidates of a workspace: a list of any length opens at once, and is scrolled from end to end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypedDict, cast, get_args

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer, Signal
from shiboken6 import isValid

from rubrics.model import Language
from screening.people import candidates, custom_fields
from screening.people.candidate_filter import Filter
from screening.people.candidates import CandidateRow, Places, Sort
from screening.people.custom_fields import CustomField
from screening.stopping import STEPS, Stopped
from screening.workspace import Workspace
from ui.models.figures import date_words, day, day_and_time, day_value, figure
from ui.models.lazy_rows import LazyRows
from ui.models.rows import Column, EveryRow, Index, RowsModel
from ui.translations import translate
from ui.wording import stage_name, term

if TYPE_CHECKING:
    from ui.session import Session
    from ui.tasks import Progress, Task

FIRST = 40
"""Rows that are there at once: more than most screens have."""
MORE = 200
MOST_STEPS = 250_000
"""Of SQLite's, for what the window itself asks: about half a frame."""
COUNTING_PAUSE_MS = 60
"""Until the worker is asked who else there is: the window paints first, and the next key may ask for others."""
EXPORT_SIZE = 1000  # rows read at once for a file
FIELD = "field:"  # before the id of a field of one's own in the name of its column
SORTS: frozenset[str] = frozenset(get_args(Sort))  # columns the file can sort by


def _columns(language: Language) -> Sequence[Column[CandidateRow]]:
    def moment(one: CandidateRow) -> str:
        return day_and_time(one.next_interview) if one.next_interview else ""

    return (
        Column(
            "name",
            translate("CandidatesModel", "Name"),
            _named,
            tooltip=_named,
            value=lambda one: one.name,
            letters=17,
        ),
        Column("code", translate("CandidatesModel", "Code"), lambda one: one.code, letters=7),
        Column(
            "job",
            translate("CandidatesModel", "Job"),
            lambda one: one.job_title,
            tooltip=lambda one: one.job_title,
            letters=20,
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
            lambda one: "" if one.score is None else figure(one.score),
            value=lambda one: one.score,
            number=True,
            about=translate("CandidatesModel", "The panel’s score out of 100, for the job shown beside it"),
        ),
        Column("next_interview", translate("CandidatesModel", "Next interview"), moment),
        Column("email", translate("CandidatesModel", "Email"), lambda one: one.email, tooltip=lambda one: one.email),
        Column("phone", translate("CandidatesModel", "Phone"), lambda one: one.phone),
        Column("source", translate("CandidatesModel", "Source"), lambda one: one.source),
        Column("tags", translate("CandidatesModel", "Tags"), lambda one: ", ".join(one.tags), letters=7),
        Column(
            "created_at",
            translate("CandidatesModel", "Added"),
            lambda one: day(one.created_at),
            value=lambda one: day_value(one.created_at),
        ),
        Column("keep_until", translate("CandidatesModel", "Keep until"), lambda one: date_words(one.keep_until)),
    )


def _named(one: CandidateRow) -> str:
    return translate("CandidatesModel", "{name} · restricted", name=one.name) if one.restricted else one.name


def _own_column(field: CustomField) -> Column[CandidateRow]:
    return Column(f"{FIELD}{field.id}", field.name, lambda one: one.custom.get(field.id, ""))


# What a view asks of every cell it paints, and no list answers.
_UNSAID = frozenset(
    {
        Qt.ItemDataRole.DecorationRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.SizeHintRole,
    }
)


class Asked(TypedDict):
    """What list is wanted."""

    filter: Filter
    sort: Sort
    descending: bool
    viewer_id: str


class _AtMost:
    """Says stop once a query has taken so many steps: the window has to go on."""

    def __init__(self, steps: int) -> None:
        self._left = steps // STEPS

    def __call__(self) -> bool:
        self._left -= 1
        return self._left < 0


class CandidatesModel(RowsModel[CandidateRow]):
    """Candidates that a filter lets through, in the order of a column that the file can sort by.

    The first of them are there at once, unless that takes too long; who else there is, the worker says, and `counted`
    when it did (`total` is None until then). What a row says is read when somebody looks at it. Nobody finds what
    others noted before they may read it.
    """

    counted = Signal(int)
    _listed: LazyRows[CandidateRow]

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_columns(session.language), key=lambda one: one.id, parent=parent)
        self._session = session
        self._workspace = session.workspace
        self.filter = Filter()
        self.total: int | None = 0
        self._asked_for = False  # whether anything is to be shown yet
        self._sort: Sort = "name"
        self._descending = False
        self._replace([])
        self._places: tuple[Asked, Places] | None = None  # in a list that has no text
        self._counting: Task | None = None
        self._count_soon = QTimer(self, singleShot=True, interval=COUNTING_PAUSE_MS)
        self._count_soon.timeout.connect(self._count)
        self._at_once = True
        self._changing = False  # while rows come and go nobody may ask for more
        session.closing.connect(self._ask_no_more)
        self.read_fields()

    @property
    def order(self) -> tuple[Sort, bool]:
        """What it is sorted by, and whether downward."""
        return self._sort, self._descending

    def numbers(self, first: int, last: int) -> Sequence[int]:
        """The numbers of the candidates from one row to another."""
        return self._listed.numbers[first : last + 1]

    def read_fields(self) -> None:
        """A column for each field of one's own, after the built-in ones."""
        own = custom_fields.all_of(self._workspace)
        self.set_columns([*_columns(self._session.language), *map(_own_column, own)])

    def show(self, wanted: Filter) -> None:
        """Shows the candidates that match; an empty filter shows everybody."""
        self.filter = wanted
        self._read()

    def reload(self) -> None:
        """Reads anew what is shown, so that a view keeps its place."""
        self._stop_counting()
        self._places = None
        if self.total is None or self.total <= FIRST:
            self._read()
            return
        self._listed.forget()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._listed) - 1, self.columnCount() - 1))
        self._count_soon.start()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in the role asked for; while one scrolls, a view asks for five times as many as it gets."""
        return None if role in _UNSAID else super().data(index, role)

    def look_at(self, first: int, last: int) -> None:
        """Reads the rows from one to another, as far as they are not known."""
        self._listed.look_at(first, last)

    def find(self, key: str) -> QModelIndex:
        """The first cell of the candidate of this id; an invalid index where it is not here."""
        number = candidates.number_of(self._workspace, key) if key else 0
        try:
            return self.index(self._listed.numbers.index(number), 0)
        except ValueError:
            return QModelIndex()

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

    def some_rows(self, places: Sequence[int]) -> EveryRow[CandidateRow]:
        """Reads those at these places by their numbers; who is gone by then is left out."""
        wanted, viewer = self.filter, self._session.me.id
        chosen = [self._listed.numbers[place] for place in places]

        def read(workspace: Workspace) -> Iterator[CandidateRow]:
            for first in range(0, len(chosen), EXPORT_SIZE):
                found = candidates.by_number(
                    workspace, chosen[first : first + EXPORT_SIZE], filter=wanted, viewer_id=viewer
                )
                yield from (row for row in found if row.id)

        return EveryRow(read, lambda _: len(chosen))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders by a column, if the file can sort by it; without a column by name."""
        name = self.column_name(column) if column >= 0 else "name"
        if name not in SORTS:
            return
        before, self._sort, self._descending = self.order, cast("Sort", name), order == Qt.SortOrder.DescendingOrder
        if self._asked_for and self.order != before:
            self._read()

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008  Qt's own signature
        """Whether there are more rows than are known, and the worker has not said yet."""
        return not parent.isValid() and self.total is None and self._at_once and not self._changing

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        """Finds out about some more, while the worker is busy with other things."""
        if self.canFetchMore(parent):
            self._found(self._first(len(self._listed) + MORE), len(self._listed) + MORE)

    def _read(self) -> None:
        """The first rows at once, and from the worker all."""
        self._stop_counting()
        self.total, self._asked_for = None, True
        self._found(self._first(FIRST), FIRST, anew=True)
        if self.total is None:
            self._count_soon.start()

    def _first(self, limit: int) -> list[int] | None:
        """The numbers of the first candidates, and of one more where there is one; None where that takes too long."""
        try:
            with self._workspace.stopping(_AtMost(MOST_STEPS)):
                found = candidates.numbers(self._workspace, limit=limit + 1, places=self._known_places, **self._asked())
        except Stopped:
            found = None
        self._at_once = found is not None
        return found

    def _found(self, found: list[int] | None, limit: int, *, anew: bool = False) -> None:
        if found is None:
            return
        if len(found) <= limit:
            self._stop_counting()
            self.total = len(found)
        self._show(found[:limit], anew=anew)
        if self.total is not None and not anew:
            self.counted.emit(self.total)

    def _count(self) -> None:
        """Let the worker say who is in the list."""

        def done(asked: Asked, found: list[int], places: Places | None) -> None:
            learned(asked, found, places)
            self.total = len(found)
            self._show(found)
            self.counted.emit(self.total)
            if self._known_places is None:
                self._ask_worker(self._without_text, learned)

        def learned(asked: Asked, _found: list[int], places: Places | None) -> None:
            if places is not None:
                self._places = asked, places

        self._ask_worker(self._asked(), done)

    @property
    def _without_text(self) -> Asked:
        return {**self._asked(), "filter": replace(self.filter, text="")}

    @property
    def _known_places(self) -> Places | None:
        """Where everybody stands while no text is looked for: so the list for the next letter is there sooner."""
        return self._places[1] if self._places and self._places[0] == self._without_text else None

    def _ask_worker(self, asked: Asked, done: Callable[[Asked, list[int], Places | None], None]) -> None:
        """Has everybody in a list read; `done` also gets their places in it, if no text is looked for."""
        self._stop_counting()

        def work(workspace: Workspace, progress: Progress) -> tuple[list[int], Places | None]:
            try:
                with workspace.stopping(lambda: progress.cancelled):
                    found = candidates.numbers(workspace, **asked)
                    return found, None if asked["filter"].text else candidates.places_of(workspace, found)
            except Stopped:
                progress.check()
                raise

        def read(known: tuple[list[int], Places | None]) -> None:
            if self._counting is task and isValid(self):
                self._counting = None
                done(asked, *known)

        task = self._session.tasks.run(work, title=translate("CandidatesModel", "Counting candidates"), done=read)
        self._counting = task

    def _stop_counting(self) -> None:
        self._count_soon.stop()
        if self._counting is not None:
            self._counting.progress.cancel()
            self._counting = None

    def _ask_no_more(self) -> None:
        """The file is about to be closed; a view may stay for a moment."""
        self._stop_counting()
        self._at_once = False

    def _asked(self) -> Asked:
        return {
            "filter": self.filter,
            "sort": self._sort,
            "descending": self._descending,
            "viewer_id": self._session.me.id,
        }

    def _show(self, numbers: list[int], *, anew: bool = False) -> None:
        """Shows these rows: further ones where the list begins as before. `anew`: what they say is read again."""
        before = list(self._listed.numbers)
        self._changing = True
        if anew and numbers == before:
            self._replace(numbers)
            if numbers:
                self.dataChanged.emit(self.index(0, 0), self.index(len(numbers) - 1, self.columnCount() - 1))
        elif anew or numbers[: len(before)] != before:
            self.beginResetModel()
            self._replace(numbers)
            self.endResetModel()
        elif len(numbers) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(numbers) - 1)
            self._listed.extend(numbers)
            self.endInsertRows()
        self._changing = False

    def _replace(self, numbers: list[int]) -> None:
        self._listed = self._lazy(numbers)
        self._rows = cast("list[CandidateRow]", self._listed)

    def _lazy(self, numbers: list[int]) -> LazyRows[CandidateRow]:
        wanted, workspace, session = self.filter, self._workspace, self._session

        def read(some: list[int]) -> list[CandidateRow]:
            return candidates.by_number(workspace, some, filter=wanted, viewer_id=session.me.id)

        return LazyRows(numbers, read)
