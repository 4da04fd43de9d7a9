"""The rows of the audit log: the newest are there at once, however many there are, and each is read once it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject

from reports.output import HEAD_SHOWN
from screening import audit_log
from screening.audit_log import Choices, LogRow, Wanted
from ui.audit.words import deed_words, person_words
from ui.models.figures import DASH, day_and_time, moment_value
from ui.models.numbered import FIRST, NumberedRows
from ui.models.rows import Column, EveryRow
from ui.translations import translate
from ui.wording import words

if TYPE_CHECKING:
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

TELLING = ("number", "hash")
"""Columns that would tell whether something is left out between two rows."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What the worker found: the rows, what there is to choose from, and whether something is withheld."""

    numbers: list[int]
    choices: Choices
    withheld: bool


class AuditLogModel(NumberedRows[LogRow]):
    """The rows that whoever uses the window may see, of those that are `wanted`, the newest first.

    Without a filter the list begins at once; the rest, and all of a narrowed one, the worker says; `whole` tells that
    it is there, with `choices` and `withheld`.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, _columns(session), key=lambda row: str(row.entry.seq), parent=parent)
        self.wanted = Wanted()
        self.choices = Choices((), ())
        self.withheld = True  # until it is known

    def read(self, workspace: Workspace, numbers: list[int]) -> Sequence[LogRow]:
        """What these rows say."""
        return audit_log.read(workspace, numbers)

    def show(self, wanted: Wanted) -> None:
        """Show these rows from now on."""
        self.wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Read anew what there is."""
        self.stop_reading()
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

        def take(found: _Found) -> None:
            self.choices, self.withheld = found.choices, found.withheld
            self._take(found.numbers)

        self.read_beside(work, take, title=translate("AuditLog", "Reading the audit trail"))

    def find(self, key: str) -> QModelIndex:
        """The first cell of the row of this number; an invalid index where it is not here."""
        return self._find(int(key))

    def every_row(self) -> EveryRow[LogRow]:
        """Reads all of them, on the worker too."""
        found = self._numbers
        return EveryRow(lambda workspace: audit_log.every(workspace, found), lambda _: len(found))

    def some_rows(self, places: Any) -> EveryRow[LogRow]:
        """Reads those at these places: a row of the log never changes."""
        chosen = [self._numbers[place] for place in places]
        return EveryRow(lambda workspace: audit_log.every(workspace, chosen), lambda _: len(chosen))


def _columns(session: Session) -> list[Column[LogRow]]:
    language = session.language

    def title(name: str) -> str:
        return words(f"audit_column.{name}", language)

    return [
        Column(
            "when",
            title("when"),
            lambda row: day_and_time(row.entry.at, seconds=True),
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
