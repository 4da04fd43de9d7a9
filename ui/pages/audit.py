"""The audit log: who did what and when, whether it is whole, and what that means."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening import audit, missing_entries
from screening.changes import Changes
from screening.people import candidates
from ui.actions import action, separator, tooltip
from ui.audit.filter import AuditFilter
from ui.models.audit_log import TELLING, AuditLogModel
from ui.models.figures import DASH
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable
from ui.wording import finding_words, words

if TYPE_CHECKING:
    from screening.audit_log import LogRow
    from screening.storage.findings import Finding
    from screening.workspace import Workspace
    from ui.tasks import Progress

ROOM = {"job": 960, "number": 1040, "hash": 1150}  # pixels of the page from which on a column has room
TALL = 560  # pixels of the page from which on it says in full what the log proves


class AuditPage(Page):
    """Filters above, the rows below, and between them whether the chain is whole."""

    name = "audit"
    looks_again = True

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._model = AuditLogModel(session)
        self.table = RowsTable(
            self._model, spoken=translate("AuditPage", "Audit trail"), stretch="what", sort_here=False, many=True
        )
        self.table.setObjectName("audit")
        self.table.setSortingEnabled(False)
        self.table.chosen.connect(lambda _: self._enable())
        self.table.opened.connect(lambda _: self._open())
        self.filter = AuditFilter(session)
        self.filter.search.table = self.table
        self.filter.changed.connect(self._find)
        self._model.whole.connect(self._after_reading)
        self.found = label("", "muted", wrap=False)
        self.state = label("", "muted")
        self.state.setObjectName("chain")
        self.state.hide()
        self.meaning = label(words("audit_meaning", session.language), "muted")
        self.meaning.setObjectName("meaning")
        self.withheld = label(words("audit_withheld", session.language), "muted")
        self.withheld.setObjectName("withheld")
        self.whole_row = label("")
        self.whole_row.setObjectName("whole-row")
        self.whole_row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.whole_row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        self.verify = action(
            self,
            translate("AuditPage", "Check the trail"),
            self._verify,
            icon_name="shield",
            keys="Ctrl+Shift+V",
            about=translate("AuditPage", "Go through every row: was any altered or taken out?"),
        )
        self.open = action(
            self,
            translate("AuditPage", "Go to the candidate"),
            self._open,
            icon_name="circle-user",
            about=translate("AuditPage", "Go to the candidate this row is about: Enter or a double click in the list"),
        )
        self.narrow = action(
            self,
            translate("AuditPage", "Only this candidate"),
            self._narrow,
            icon_name="filter",
            keys="Ctrl+Shift+F",
            about=translate("AuditPage", "Show only what was done about the candidate of the chosen row"),
        )
        self.export = export_action(self, self.table, self.title)
        about = translate(
            "AuditPage",
            "Save the log as a table, whole: it shows of restricted people, too, that they were left alone",
        )
        self.export.setToolTip(tooltip(about, self.export.shortcuts()))
        self._between = separator(self)
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """Actions on the log, on a row, and on what is shown."""
        return [self.verify, self.export, self._between, self.open, self.narrow, *self.filter.actions_of_it]

    def _build(self) -> None:
        self._either = Either(
            self.table,
            lambda: EmptyState(
                "search",
                translate("AuditPage", "No row found"),
                translate("AuditPage", "Take something off the filter."),
                self.filter.clear,
            ),
            self.table,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addLayout(header(self.title(), ActionRow(self.verify, self.open, self.narrow, self.export)))
        column.addWidget(self.state)
        column.addWidget(self.meaning)
        column.addWidget(self.filter)
        column.addWidget(self.found)
        column.addWidget(self._either, 1)
        column.addWidget(self.whole_row)
        column.addWidget(self.withheld)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._either.first.setFocus(event.reason())

    # -- showing

    def show_record(self, record_id: str) -> None:
        """Show what was done about this candidate."""
        if record_id:
            try:
                self.filter.only(record_id, candidates.get(self.session.workspace, record_id).name)
            except SaringError as error:
                self.session.report(error)

    def on_changes(self, changes: Changes) -> None:
        """Every write is a row; names may be hidden now that stand here."""
        if set(changes.touched) & {"jobs", "applications", "candidates", "interviews", "scorecards"}:
            self._model.forget()
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Read the log."""
        self.state.hide()
        self._find()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has no room stays away: hash and number first, then the explanation, which the help has too."""
        super().resizeEvent(event)
        self._show_columns()
        self._say_whole_row(self.table.current)
        self.meaning.setVisible(event.size().height() >= TALL)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: nothing is read for them, and the log goes on meanwhile."""
        self.filter.rest()
        self._stale = True
        super().hideEvent(event)

    def _find(self) -> None:
        self._model.show(self.filter.wanted)
        self._after_reading()

    def _after_reading(self) -> None:
        number, reading = self._model.rowCount(), self._model.reading
        self._either.show_filled(bool(number) or reading)
        self.found.setText(
            translate("AuditPage", "Reading …") if reading else translate("AuditPage", "%n row(s)", n=number)
        )
        if not reading:
            self.filter.offer(self._model.choices)
            self.withheld.setVisible(self._model.withheld)
            self._show_columns()
        self.table.choose_first()
        self._enable()

    def _show_columns(self) -> None:
        hidden = {
            self._model.column(name): self.width() < room or (name in TELLING and self._model.withheld)
            for name, room in ROOM.items()
        }
        if any(self.table.isColumnHidden(column) != away for column, away in hidden.items()):
            for column, away in hidden.items():
                self.table.setColumnHidden(column, away)
            self.table.fit()

    def _enable(self) -> None:
        row: LogRow | None = self.table.current
        for one in (self.open, self.narrow):
            one.setEnabled(row is not None and bool(row.person_id))
        self.filter.clear.setEnabled(not self.filter.wanted.empty)
        self._say_whole_row(row)

    def _say_whole_row(self, row: LogRow | None) -> None:
        """Where columns have no room, the chosen row stands below the list in full."""
        said = row is not None and self.width() < ROOM["number"]
        if said:
            texts = [one.text(row) for one in self._model.columns if one.name not in TELLING]
            self.whole_row.setText(" · ".join(text for text in texts if text != DASH))
        self.whole_row.setVisible(said)

    # -- doing

    def _open(self) -> None:
        row: LogRow | None = self.table.current
        if row is not None and row.person_id:
            self.navigator.go("candidate", row.person_id)

    def _narrow(self) -> None:
        row: LogRow | None = self.table.current
        if row is not None and row.person_id:
            self.filter.only(row.person_id, row.person)

    def _verify(self) -> None:
        """Go through the whole chain on the worker."""

        def work(workspace: Workspace, progress: Progress) -> tuple[list[Finding], int, str]:
            with workspace.reading():
                rows, head = audit.last(workspace)
                found = audit.verify(workspace, lambda row: progress.report(row, rows))
            # Not in the block: it reads what was true before, and somebody may have saved meanwhile.
            return found or missing_entries.findings(workspace), rows, head

        self.verify.setEnabled(False)
        self.session.tasks.run(
            work,
            title=translate("AuditPage", "Checking the audit trail"),
            done=self._say_whether_whole,
            failed=self._failed,
            stopped=partial(self.verify.setEnabled, True),
        )

    def _say_whether_whole(self, found: tuple[list[Finding], int, str]) -> None:
        self.verify.setEnabled(True)
        (findings, rows, head), language = found, self.session.language
        texts = [finding_words(one, language) for one in findings]
        if texts:
            text = words("audit_chain_broken", language, text="; ".join(texts))
        elif self._model.withheld:
            text = words("audit_chain_whole_briefly", language)
        else:
            text = words("audit_chain_whole" if rows else "audit_chain_empty", language, rows=rows, head=head)
        self.state.setText(text)
        self.state.show()
        self.state.setProperty("role", "bad" if texts else "muted")
        self.state.style().polish(self.state)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def _failed(self, error: Exception) -> None:
        self.verify.setEnabled(True)
        self.session.failed(error)
