"""The rows of the audit log: the newest are there at once, however many there are, and each is read once it is seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QLocale, QModelIndex, QObject, Qt, Signal
from shiboken6 import isValid

from reports.output import HEAD_SHOWN
from screening import audit_log
from screening.audit_log import Choices, LogRow, Wanted
from ui.audit.words import deed_words, person_words
from ui.models.figures import DASH, local, moment_value
from ui.models.lazy_rows import LazyRows
from ui.models.rows import Column, EveryRow, Index, RowsModel
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress, Task

FIRST = 60
"""Rows that are there at once: more than a screen has."""
TELLING = ("number", "hash")
"""Columns that would tell whether something is left out between two rows."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What the worker found: the rows, what there is to choose from, and whether something is withheld."""

    numbers: list[int]
    choices: Choices
    withheld: bool


class AuditLogModel(RowsModel[LogRow]):
    """The rows that whoever uses the window may see, of those that are `wanted`, the newest first.

    Without a filter the list begins at once; the rest, and all of a narrowed one, the worker says; `whole` tells that
    it is there, with `choices` and `withheld`.
    """

    whole = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(_columns(session), key=lambda row: str(row.entry.seq), parent=parent)
        self._session = session
        self.wanted = Wanted()
        self.choices = Choices((), ())
        self.withheld = True  # until it is known
        self._reading: Task | None = None
        self._replace([])

    @property
    def reading(self) -> bool:
        """Whether the worker still looks for rows."""
        return self._reading is not None

    def show(self, wanted: Wanted) -> None:
        """Show these rows from now on."""
        self.wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Read anew what there is."""
        if self._reading is not None:
            self._reading.progress.cancel()
        wanted, viewer = self.wanted, self._session.me.id
        if wanted.empty:
            begins = audit_log.numbers(self._session.workspace, viewer_id=viewer, limit=FIRST)
            if self._numbers[: len(begins)] != begins:
                self._take(begins)

        def work(workspace: Workspace, progress: Progress) -> _Found:
            progress.check()
            with workspace.reading():
                found = audit_log.numbers(workspace, wanted, viewer_id=viewer)
                progress.check()
                return _Found(
                    found,
                    audit_log.choices(workspace, viewer_id=viewer),
                    audit_log.withholds(workspace, viewer_id=viewer),
                )

        def done(found: _Found) -> None:
            if self._reading is task and isValid(self):
                self._reading = None
                self.choices, self.withheld = found.choices, found.withheld
                self._take(found.numbers)
                self.whole.emit()

        task = self._session.tasks.run(work, title=translate("AuditLog", "Reading the audit trail"), done=done)
        self._reading = task

    def forget(self) -> None:
        """Show nothing: somebody may not know of what stood here. `reload` comes next."""
        self._take([])

    def find(self, key: str) -> QModelIndex:
        """The first cell of the row of this number; an invalid index where it is not here."""
        try:
            return self.index(self._numbers.index(int(key)), 0)
        except ValueError:
            return QModelIndex()

    def every_row(self) -> EveryRow[LogRow]:
        """Reads all of them, on the worker too."""
        found = self._numbers
        return EveryRow(lambda workspace: audit_log.every(workspace, found), lambda _: len(found))

    def some_rows(self, places: Any) -> EveryRow[LogRow]:
        """Reads those at these places: a row of the log never changes."""
        chosen = [self._numbers[place] for place in places]
        return EveryRow(lambda workspace: audit_log.every(workspace, chosen), lambda _: len(chosen))

    def look_at(self, first: int, last: int) -> None:
        """Read at once what a view is about to show."""
        self._listed.look_at(first, last)

    def record(self, index: Index) -> Any:
        """The row an index stands for; None where it was taken out meanwhile."""
        return self._rows[index.row()]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One cell in the role asked for."""
        row = self.record(index) if index.isValid() else None
        return None if row is None else self.cell(row, index.column(), role)

    def _take(self, numbers: list[int]) -> None:
        """Shows these rows; where the list begins as before, a view keeps its place."""
        before = self._numbers
        if before and numbers[: len(before)] == before:
            if len(numbers) > len(before):
                self.beginInsertRows(QModelIndex(), len(before), len(numbers) - 1)
                self._numbers = numbers
                self._listed.extend(numbers)
                self.endInsertRows()
            return
        self.beginResetModel()
        self._replace(numbers)
        self.endResetModel()

    def _replace(self, numbers: list[int]) -> None:
        workspace = self._session.workspace
        self._numbers = numbers
        self._listed = LazyRows(numbers, lambda some: audit_log.read(workspace, some))
        self._rows = cast("list[LogRow]", self._listed)


def _columns(session: Session) -> list[Column[LogRow]]:
    language = session.language

    def title(name: str) -> str:
        return words(f"audit_column.{name}", language)

    return [
        Column(
            "when",
            title("when"),
            lambda row: QLocale().toString(local(row.entry.at), "d MMM yyyy HH:mm:ss"),
            value=lambda row: moment_value(row.entry.at),
        ),
        Column("who", title("who"), lambda row: row.entry.actor or words("verify.nobody", language), letters=14),
        Column(
            "what",
            title("what"),
            lambda row: deed_words(row, language),
            tooltip=lambda row: deed_words(row, language),
            letters=30,
        ),
        Column("person", title("person"), lambda row: person_words(row, language) or DASH, letters=18),
        Column("job", title("job"), lambda row: row.job or DASH, letters=18),
        Column("number", title("number"), lambda row: str(row.entry.seq), number=True, value=lambda row: row.entry.seq),
        Column(
            "hash",
            title("hash"),
            lambda row: row.entry.hash[:HEAD_SHOWN],
            value=lambda row: row.entry.hash,
            about=words("audit_hash_about", language),
        ),
    ]
