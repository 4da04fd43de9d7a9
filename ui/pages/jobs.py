"""Jobs: what is open, under which rubric, how many stand at each stage, and who they are."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from screening import jobs
from screening.jobs import JobRow
from ui.actions import action, tooltip
from ui.dialogs.job_form import JobForm
from ui.models.jobs import columns
from ui.models.rows import RowsModel
from ui.pages.base import NEW, Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.job_applications import JobApplications
from ui.widgets.rows_table import RowsTable


class JobsPage(Page):
    """The jobs above, the applications of the chosen one below."""

    name = "jobs"
    watches = ("jobs", "applications", "candidates", "interviews", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._model = RowsModel[JobRow](columns(session.language), key=lambda row: row.job.id)
        self.table = RowsTable(self._model, spoken=translate("JobsPage", "Jobs"), stretch="title")
        self.table.setObjectName("jobs")
        self.table.chosen.connect(lambda _: self._show_chosen())
        self.table.opened.connect(lambda _: self.applications.table.setFocus())
        self.applications = JobApplications(session, navigator)
        self._make_actions()
        self.shown = choice(translate("JobsPage", "Which jobs to show"), name="shown", letters=12)
        for status, words in (
            ("open", translate("JobsPage", "Open jobs")),
            ("closed", translate("JobsPage", "Closed jobs")),
            (None, translate("JobsPage", "All jobs")),
        ):
            self.shown.addItem(words, status)
        self.shown.currentIndexChanged.connect(lambda _: self.refresh())
        self._build()

    def _make_actions(self) -> None:
        self.add = action(self, translate("JobsPage", "Add job…"), self._add, icon_name="plus", keys="Ctrl+N")
        self.edit = action(self, translate("JobsPage", "Change…"), self._edit, icon_name="pencil", keys="F2")
        self.close_job = action(
            self,
            translate("JobsPage", "Close job"),
            self._close_or_reopen,
            icon_name="archive",
            keys="Ctrl+L",
        )
        self.compare = action(
            self, translate("JobsPage", "Compare candidates"), self._compare, icon_name="columns-3", keys="Ctrl+B"
        )

        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """Actions on jobs, then those on applications."""
        between = QAction(self)
        between.setSeparator(True)
        return [self.add, self.edit, self.close_job, self.compare, between, *self.applications.page_actions]

    def _build(self) -> None:
        self._upper = Either(
            self.table,
            EmptyState(
                "archive",
                translate("JobsPage", "No job here"),
                translate("JobsPage", "Choose “All jobs” above to see the others."),
            ),
            self.table,
        )
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(self._upper)
        split.addWidget(self.applications)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        layout.addLayout(
            header(
                self.title(),
                self.shown,
                ActionRow(self.edit, self.close_job, self.compare, primary=self.add),
            )
        )
        layout.addWidget(split, 1)
        empty = EmptyState(
            "briefcase",
            translate("JobsPage", "No job yet"),
            translate(
                "JobsPage",
                "A job brings together a rubric and the people who apply. Add the first one; "
                "the rubric that comes with Saring is there to try.",
            ),
            self.add,
        )
        self._stack = Either(content, empty, self._upper)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        self._stack.first.setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Chooses this job, also a closed one; "new" asks for a new job."""
        if record_id == NEW:
            QTimer.singleShot(0, self, self._add)
        elif record_id:
            self.refresh()
            if not self.table.choose(record_id):
                self.shown.setCurrentIndex(self.shown.findData(None))
                self.table.choose(record_id)

    def refresh(self) -> None:
        """Reads the jobs and the applications of the chosen one."""
        everything = jobs.rows(self.session.workspace)
        status = self.shown.currentData()
        rows = [row for row in everything if status in (None, row.job.status)]
        self._stack.show_filled(bool(everything))
        self._upper.show_filled(bool(rows))
        self._model.set_rows(rows)
        self.table.choose_first()
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.table.current
        for one in (self.edit, self.close_job, self.compare):
            one.setEnabled(row is not None)
        closed = row is not None and row.job.status == "closed"
        words = translate("JobsPage", "Reopen job") if closed else translate("JobsPage", "Close job")
        self.close_job.setText(words)
        self.close_job.setToolTip(tooltip(words, self.close_job.shortcuts()))
        self.applications.show_job(row.job if row else None)

    def _add(self) -> None:
        dialog = JobForm(self.session, parent=self)
        if dialog.exec() and dialog.changes:
            self.show_record(dialog.changes.id)

    def _edit(self) -> None:
        if self.table.current:
            JobForm(self.session, self.table.current, self).exec()

    def _close_or_reopen(self) -> None:
        row = self.table.current
        if row:
            write = jobs.reopen if row.job.status == "closed" else jobs.close
            self.session.apply(write(self.session.workspace, job_id=row.job.id))

    def _compare(self) -> None:
        if self.table.current:
            self.navigator.go("compare", self.table.current.job.id)
