"""Jobs: what is open, under which rubric, and how many stand at each stage."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from screening.jobs import jobs
from screening.jobs.jobs import JobRow
from ui.actions import action
from ui.dialogs.answered import answered
from ui.models.jobs import columns
from ui.models.rows import RowsModel
from ui.pages.base import NEW, Navigator, Page
from ui.session import Session
from ui.tasks import Task
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.choice import choice
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.job_actions import JobActions
from ui.widgets.rows_table import RowsTable


class JobsPage(Page):
    """The jobs as a table; one of them opens on a page of its own."""

    name = "jobs"
    watches = ("jobs", "applications")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._everything: list[JobRow] = []
        self._counting: Task | None = None
        self._model = RowsModel[JobRow](columns(session.language), key=lambda row: row.job.id)
        self.table = RowsTable(self._model, spoken=translate("JobsPage", "Jobs"), stretch="title")
        self.table.setObjectName("jobs")
        self.table.chosen.connect(lambda _: self.of_job.follow())
        self.table.opened.connect(lambda _: self._open())
        self.of_job = JobActions(self, session, navigator, lambda: self.table.current, made=self.show_record)
        self._make_actions()
        self.shown = choice(translate("JobsPage", "Which jobs to show"), name="shown", letters=12)
        for status, words in (
            ("open", translate("JobsPage", "Open jobs")),
            ("closed", translate("JobsPage", "Closed jobs")),
            (None, translate("JobsPage", "All jobs")),
        ):
            self.shown.addItem(words, status)
        self.shown.currentIndexChanged.connect(lambda _: self._show(self._everything))
        self._build()

    def _make_actions(self) -> None:
        self.add = action(self, translate("JobsPage", "Add job…"), self._add, icon_name="plus", keys="Ctrl+N")
        self.open = action(
            self,
            translate("JobsPage", "Open"),
            self._open,
            icon_name="users",
            about=translate("JobsPage", "Open the job with the people who applied: Enter in the list"),
        )
        self.export = export_action(self, self.table, self.title())
        self.addActions(self.menu_actions())

    def menu_actions(self) -> list[QAction]:
        """What one can do with jobs."""
        return [self.add, self.open, *self.of_job.every, self.export]

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
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(16)
        job = self.of_job
        layout.addLayout(
            header(
                self.title(),
                self.shown,
                ActionRow(self.open, job.edit, job.close, primary=self.add),
            )
        )
        layout.addWidget(self._upper, 1)
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
        """Reads the jobs, and on the worker how many people stand where: counting them takes the longer the more."""
        known = {row.job.id: row for row in self._everything}
        self._show([_as_counted(row, known.get(row.job.id)) for row in jobs.uncounted(self.session.workspace)])
        self._count()

    def _count(self) -> None:
        def done(counted: list[JobRow]) -> None:
            if self._counting is task and isValid(self):
                self._show(counted)

        if self._counting is not None:
            self._counting.progress.cancel()
        task = self.session.tasks.run_quietly(lambda workspace, _progress: jobs.rows(workspace), done=done)
        self._counting = task

    def _show(self, everything: list[JobRow]) -> None:
        self._everything = everything
        status = self.shown.currentData()
        rows = [row for row in everything if status in (None, row.job.status)]
        self._stack.show_filled(bool(everything))
        self._upper.show_filled(bool(rows))
        self._model.set_rows(rows)
        self.table.choose_first()
        self.open.setEnabled(self.table.current is not None)
        self.of_job.follow()

    def _open(self) -> None:
        if self.table.current:
            self.navigator.go("job", self.table.current_key)

    def _add(self) -> None:
        from ui.dialogs.job_form import JobForm  # with the reading of rubrics, which takes a moment to load

        dialog = JobForm(self.session, parent=self)
        if answered(dialog) and dialog.changes:
            self.show_record(dialog.changes.id)
            self.navigator.go("job", dialog.changes.id)  # where people are put on it


def _as_counted(row: JobRow, before: JobRow | None) -> JobRow:
    """A job with the figures of the last time it was counted, as long as its stages are the same."""
    if before is None or before.job.stages != row.job.stages:
        return row
    return replace(row, counts=before.counts, applications=before.applications)
