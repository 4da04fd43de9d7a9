"""Candidates: everybody in the workspace, found while one types, filtered, and worked on many at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.people.candidate_filter import Filter
from ui.actions import action, separator
from ui.candidates.chosen import Chosen, chosen
from ui.candidates.columns import ColumnKeeper
from ui.candidates.deeds import Deeds
from ui.candidates.filter_bar import FilterBar
from ui.candidates.saved_menu import SavedMenu
from ui.dialogs.answered import answered
from ui.dropping import dropped_files
from ui.models.candidates import CandidatesModel
from ui.pages.base import Navigator, Page
from ui.privacy.frozen import freeze
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow, drop_down
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.labels import label
from ui.widgets.rows_table import RowsTable

HIDDEN_AT_FIRST = ("next_interview", "email", "phone", "source", "keep_until")


class CandidatesPage(Page):
    """A table that reads only what is in sight, with a search over names, mail and notes, and a filter."""

    name = "candidates"
    watches = ("candidates", "jobs", "applications", "interviews", "custom_fields")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self.setAcceptDrops(True)
        self._model = CandidatesModel(session)
        self._model.counted.connect(lambda _: self._after_reading())
        self.table = RowsTable(
            self._model, spoken=translate("CandidatesPage", "Candidates"), stretch="", sort_here=False, many=True
        )
        self.table.setObjectName("candidates")
        self.columns = ColumnKeeper(self.table, session, "candidate_columns", hidden=HIDDEN_AT_FIRST)
        self.table.opened.connect(lambda key: navigator.go("candidate", key))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.search = QLineEdit(objectName="search")
        self.search.setPlaceholderText(translate("CandidatesPage", "Search names, email and notes"))
        self.search.setAccessibleName(translate("CandidatesPage", "Search candidates"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(240)
        self.search.setMaximumWidth(400)
        self.search.textChanged.connect(lambda _: self._find())
        self.search.returnPressed.connect(self.table.setFocus)
        self.filter_bar = FilterBar(session)
        self.filter_bar.changed.connect(self._find)
        self.saved = SavedMenu(session, self, lambda: self.filter, self.show_filter)
        self.found = label("", "muted", wrap=False)
        self._deeds = Deeds(self, self.chosen)
        self._make_actions()
        self._build()

    @property
    def filter(self) -> Filter:
        """Whom the list shows now."""
        return replace(self.filter_bar.filter, text=self.search.text().strip())

    def show_filter(self, wanted: Filter) -> None:
        """Show whom this filter lets through."""
        self.filter_bar.show_filter(replace(wanted, text=""))
        if self.search.text() == wanted.text:
            self._find()
        else:
            self.search.setText(wanted.text)  # which finds; with its signals blocked its own button would stay

    def chosen(self) -> Chosen:
        """Who is selected."""
        return chosen(self.table, self._model.filter.job_id)

    def _make_actions(self) -> None:
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
        self.filtering = action(
            self,
            translate("CandidatesPage", "Filter"),
            lambda: drop_down(self.filter_bar.menu, self._beside_search.button(self.filtering)),
            icon_name="filter",
            keys="Ctrl+Shift+F",
            about=translate("CandidatesPage", "Show only some: by job, stage, decision, score, source, tag or date"),
        )
        self.keep = action(
            self,
            translate("CandidatesPage", "Saved filters"),
            lambda: drop_down(self.saved, self._beside_search.button(self.keep)),
            icon_name="star",
            keys="Ctrl+Shift+L",
            about=translate("CandidatesPage", "Filters under a name: choose one, or save the present one"),
        )
        self.bring_in = action(
            self,
            translate("CandidatesPage", "Import…"),
            lambda: self.navigator.go("importing"),
            icon_name="upload",
            keys="Ctrl+Shift+I",
            about=translate("CandidatesPage", "Import people from a table or address cards; or drop it on this page"),
        )
        self.export = export_action(self, self.table, translate("CandidatesPage", "Candidates"))
        self._lines = [separator(self) for _ in range(3)]
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """Actions on people, on the list, and on what it shows."""
        return [
            self.add,
            self.open,
            self.edit,
            self._lines[0],
            self.put,
            *self._deeds.actions,
            self._lines[1],
            self.seek,
            self.filtering,
            self.filter_bar.clear,
            self.keep,
            self._deeds.everybody,
            self._lines[2],
            self._deeds.columns,
            self._deeds.fields,
            self.bring_in,
            self.export,
        ]

    def _build(self) -> None:
        self._stack = Either(
            self.table,
            lambda: EmptyState(
                "search",
                translate("CandidatesPage", "Nobody found"),
                translate("CandidatesPage", "Try fewer letters, or take something off the filter."),
                self.filter_bar.clear,
            ),
            self.table,
        )
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(12)
        self.action_row = ActionRow(self.edit, *self._deeds.shown, self.put, self.bring_in, primary=self.add)
        layout.addLayout(header(self.title(), self.action_row))
        self._beside_search = ActionRow(self.filtering, self.keep, self._deeds.columns)
        layout.addLayout(header(self.found, self.search, self._beside_search))
        layout.addWidget(self.filter_bar)
        layout.addWidget(self._stack, 1)
        self._whole = Either(
            content,
            lambda: EmptyState(
                "users",
                translate("CandidatesPage", "No candidate yet"),
                translate(
                    "CandidatesPage",
                    "Add the people who applied. Then put them on a job, interview them and compare what you heard.",
                ),
                self.add,
                self.bring_in,
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
        self.filter_bar.show_filter(self.filter_bar.filter)
        self._model.reload()
        self._after_reading()

    def on_changes(self, changes: Changes) -> None:
        """Reads the list anew, and the fields of one's own where they changed."""
        if changes.touches("custom_fields"):
            self._model.read_fields()
            self.columns.read_again()
        super().on_changes(changes)

    def _find(self) -> None:
        self._model.show(self.filter)
        self._after_reading()

    def _after_reading(self) -> None:
        there = self._model.rowCount() > 0 or self._model.total is None
        self._whole.show_filled(there or not self.filter.empty)
        self._stack.show_filled(there)
        self.table.choose_first()
        self._enable()

    def _after_counting(self) -> None:
        number, selected = self._model.total, self._selected()
        said = ""
        if number is not None:
            said = (
                translate("CandidatesPage", "%n candidate(s)", n=number)
                if self.filter.empty
                else translate("CandidatesPage", "%n found", n=number)
            )
        if selected > 1:
            said = " · ".join(part for part in (said, translate("CandidatesPage", "%n selected", n=selected)) if part)
        self.found.setText(said)

    def _selected(self) -> int:
        return sum(one.height() for one in self.table.selectionModel().selection())

    def _enable(self) -> None:
        selected, one = self._selected(), self.table.current
        self.open.setEnabled(one is not None)
        self.edit.setEnabled(one is not None and selected <= 1 and not one.hidden)
        self.put.setEnabled(selected > 0)
        frozen = selected == 1 and one is not None and bool(one.restricted)
        freeze((self.put,), frozen=frozen)
        self._deeds.enable(selected, frozen=frozen)
        self._after_counting()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped anywhere on the page."""
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A table begins an import."""
        from ui.candidates.dropped import take

        event.acceptProposedAction()
        take(self.session, self.navigator, dropped_files(event.mimeData()))

    def _start_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _open(self) -> None:
        if self.table.current:
            self.navigator.go("candidate", self.table.current_key)

    def _add(self) -> None:
        from ui.dialogs.candidate_form import CandidateForm

        form = CandidateForm(self.session, parent=self)
        if answered(form) and form.changes:
            self.navigator.go("candidate", form.changes.id)
        elif form.wanted_id:
            self.navigator.go("candidate", form.wanted_id)

    def _edit(self) -> None:
        from ui.dialogs.candidate_form import CandidateForm

        if self.table.current and not self.table.current.hidden:
            form = CandidateForm(self.session, self.table.current, parent=self)
            if not answered(form) and form.wanted_id:
                self.navigator.go("candidate", form.wanted_id)

    def _put(self) -> None:
        from ui.dialogs.put_on_job import PutOnJob

        if self._selected() > 1:
            self._deeds.put_on_job()
        elif self.table.current:
            answered(PutOnJob(self.session, self.table.current, self.table.current.name, self))
