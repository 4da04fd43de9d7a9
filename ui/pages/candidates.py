"""Candidates: everybody in the workspace, found while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening import candidates
from screening.candidate_filter import Filter
from screening.changes import Changes
from ui.actions import action
from ui.candidates.columns import ColumnKeeper
from ui.candidates.columns_dialog import ColumnsDialog
from ui.dialogs.candidate_form import CandidateForm
from ui.dialogs.put_on_job import PutOnJob
from ui.models.candidates import CandidatesModel
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

TYPING_PAUSE_MS = 120
HIDDEN_AT_FIRST: tuple[str, ...] = ()


class CandidatesPage(Page):
    """A table that reads only what is in sight, with a search over names, mail and notes."""

    name = "candidates"
    watches = ("candidates", "jobs")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._model = CandidatesModel(session.workspace, lambda: session.me.id)
        self.table = RowsTable(
            self._model, spoken=translate("CandidatesPage", "Candidates"), stretch="", sort_here=False, many=True
        )
        self.table.setObjectName("candidates")
        self.columns = ColumnKeeper(self.table, session, "candidate_columns", hidden=HIDDEN_AT_FIRST)
        self.table.opened.connect(lambda key: navigator.go("candidate", key))
        self.table.chosen.connect(lambda _: self._enable())
        self.search = QLineEdit(objectName="search")
        self.search.setPlaceholderText(translate("CandidatesPage", "Search names, email and notes"))
        self.search.setAccessibleName(translate("CandidatesPage", "Search candidates"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(280)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._into_table)
        self.found = label("", "muted", wrap=False)
        self._make_actions()
        self._build()

    def _make_actions(self) -> None:
        session = self.session
        self.add = action(
            self, translate("CandidatesPage", "Add candidate…"), self._add, icon_name="user-plus", keys="Ctrl+N"
        )
        self.open = action(
            self,
            translate("CandidatesPage", "Open"),
            self._open,
            icon_name="circle-user",
            about=translate("CandidatesPage", "Open the candidate: Enter or a double click in the list"),
        )
        self.edit = action(self, translate("CandidatesPage", "Change…"), self._edit, icon_name="pencil", keys="F2")
        self.put = action(
            self, translate("CandidatesPage", "Put on a job…"), self._put, icon_name="briefcase", keys="Ctrl+J"
        )
        self.seek = action(
            self, translate("CandidatesPage", "Search"), self._start_search, icon_name="search", keys="Ctrl+F"
        )
        self.choose_columns = action(
            self,
            translate("CandidatesPage", "Columns…"),
            lambda: ColumnsDialog(session, self.columns, self).exec(),
            icon_name="columns-3",
            keys="Ctrl+Shift+C",
            about=translate("CandidatesPage", "Choose and order the columns; drag their edges to size them"),
        )
        self.addActions([self.add, self.open, self.edit, self.put, self.seek, self.choose_columns])

    def _build(self) -> None:
        self._stack = Either(
            self.table,
            EmptyState(
                "search",
                translate("CandidatesPage", "Nobody found"),
                translate("CandidatesPage", "Try fewer letters, or part of the email address."),
            ),
            self.table,
        )
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        layout.addLayout(
            header(
                self.title(),
                ActionRow(self.open, self.edit, self.put, primary=self.add),
            )
        )
        layout.addLayout(header(self.found, self.search))
        layout.addWidget(self._stack, 1)
        self._whole = Either(
            content,
            EmptyState(
                "users",
                translate("CandidatesPage", "No candidate yet"),
                translate(
                    "CandidatesPage",
                    "Add the people who applied. Then put them on a job, interview them and compare what you heard.",
                ),
                self.add,
            ),
            self.search,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)
        self.table.horizontalHeader().setSortIndicator(self._model.column("name"), Qt.SortOrder.AscendingOrder)

    def flush(self) -> None:
        """Keeps the columns as they were dragged."""
        self.columns.flush()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._whole.first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Chooses this candidate, if the rows read so far hold it."""
        if record_id:
            self.table.choose(record_id)

    def refresh(self) -> None:
        """Reads the rows in sight anew."""
        self._model.reload()
        self._after_reading()

    def on_changes(self, changes: Changes) -> None:
        """Draws the candidates concerned anew where they stand; everybody only where somebody is new."""
        touched = changes.touched.get("candidates", frozenset())
        if touched and self.isVisible() and self._model.update(touched):
            return
        super().on_changes(changes)

    def _find(self) -> None:
        self._model.show(self.search.text().strip())
        self._after_reading()

    def _after_reading(self) -> None:
        typed = self.search.text().strip()
        number = candidates.count(self.session.workspace, filter=Filter(text=typed), viewer_id=self.session.me.id)
        self._whole.show_filled(bool(number or typed))
        self._stack.show_filled(bool(number))
        self.found.setText(
            translate("CandidatesPage", "%n found", n=number)
            if typed
            else translate("CandidatesPage", "%n candidate(s)", n=number)
        )
        self.table.choose_first()
        self._enable()

    def _enable(self) -> None:
        for one in (self.open, self.put):
            one.setEnabled(self.table.current is not None)
        self.edit.setEnabled(self.table.current is not None and not self.table.current.hidden)

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _into_table(self) -> None:
        """Enter in the search goes to what was found."""
        self._typing.stop()
        self._find()
        self.table.setFocus()

    def _open(self) -> None:
        if self.table.current:
            self.navigator.go("candidate", self.table.current_key)

    def _add(self) -> None:
        form = CandidateForm(self.session, parent=self)
        if form.exec() and form.changes:
            self.navigator.go("candidate", form.changes.id)

    def _edit(self) -> None:
        if self.table.current and not self.table.current.hidden:
            CandidateForm(self.session, self.table.current, parent=self).exec()

    def _put(self) -> None:
        if self.table.current:
            PutOnJob(self.session, self.table.current, self.table.current.name, self).exec()
