"""Who applied for a job: their stage, interviews and decision, and the next step for each."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from screening import applications, interviews
from screening.applications import ApplicationRow
from screening.identifiers import utc_now
from screening.jobs import Job
from ui.actions import action
from ui.dialogs.decide import DecideDialog
from ui.dialogs.pick_candidate import PickCandidate
from ui.dialogs.schedule import ScheduleForm
from ui.models.applications import applications_of_job
from ui.models.rows import RowsModel
from ui.pages.base import Navigator
from ui.session import Session
from ui.translations import translate
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.rows_table import RowsTable
from ui.widgets.stage_menu import StageMenu


class JobApplications(QWidget):
    """The applications of one job, under the table of jobs."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._navigator = navigator
        self._job: Job | None = None
        self.heading = ElidedLabel("", "heading")
        self._model = RowsModel[ApplicationRow](
            applications_of_job(session.language), key=lambda row: row.application.id
        )
        self.table = RowsTable(self._model, spoken=translate("JobApplications", "Applications"), stretch="candidate")
        self.table.setObjectName("applications")
        self.table.opened.connect(lambda _: self._open())
        self.table.chosen.connect(lambda _: self._enable())
        self._make_actions()
        self._stack = Either(
            self.table,
            EmptyState(
                "user-plus",
                translate("JobApplications", "Nobody has applied yet"),
                translate("JobApplications", "Put a candidate on this job to schedule the first interview."),
                self.add,
            ),
            self.table,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(header(self.heading, ActionRow(self.add)))
        layout.addWidget(self._stack, 1)
        self._buttons = ActionRow(self.start, self.schedule, self.move, self.decide, self.open)
        layout.addWidget(self._buttons)

    def _make_actions(self) -> None:
        self.add = action(
            self, translate("JobApplications", "Add candidate…"), self._add, icon_name="user-plus", keys="Ctrl+Shift+A"
        )
        self.start = action(
            self,
            translate("JobApplications", "Start interview"),
            self._start,
            icon_name="play",
            keys="F5",
            about=translate("JobApplications", "Go to the open interview, or begin one now"),
        )
        self.schedule = action(
            self,
            translate("JobApplications", "Schedule interview…"),
            self._schedule,
            icon_name="calendar-plus",
            keys="Ctrl+I",
        )
        self.decide = action(
            self, translate("JobApplications", "Decide…"), self._decide, icon_name="gavel", keys="Ctrl+D"
        )
        self.open = action(
            self,
            translate("JobApplications", "Open candidate"),
            self._open,
            icon_name="circle-user",
            about=translate("JobApplications", "Open candidate: Enter in the list"),
        )
        self.move = action(
            self,
            translate("JobApplications", "Move to stage"),
            self._show_stages,
            icon_name="arrow-right",
            keys="Ctrl+M",
        )
        self._stages = StageMenu(self._session, self)

    @property
    def page_actions(self) -> list[QAction]:
        """What one can do here, for the page's menu."""
        return [self.add, self.start, self.schedule, self.move, self.decide, self.open]

    # -- showing

    def show_job(self, job: Job | None) -> None:
        """Lists the applications of this job."""
        self._job = job
        workspace, viewer = self._session.workspace, self._session.me.id
        rows = applications.rows(workspace, job_id=job.id, viewer_id=viewer) if job else []
        self.heading.setText(
            translate("JobApplications", "Applications: {job}", job=job.title)
            if job
            else translate("JobApplications", "Applications")
        )
        self._model.set_rows(rows)
        self.table.choose_first()
        self._stack.show_filled(bool(rows))
        self._enable()

    def _enable(self) -> None:
        row, is_open = self.table.current, bool(self._job and self._job.status == "open")
        self.add.setEnabled(is_open)
        for one in (self.start, self.schedule, self.move):
            one.setEnabled(row is not None and is_open)
        for one in (self.decide, self.open):
            one.setEnabled(row is not None)

    # -- doing

    def _add(self) -> None:
        if not self._job:
            return
        dialog = PickCandidate(self._session, self._job.id, self)
        if dialog.exec() and dialog.changes:
            self.table.choose(dialog.changes.id)

    def _open(self) -> None:
        if self.table.current:
            self._navigator.go("candidate", self.table.current.candidate.id)

    def _start(self) -> None:
        if self.table.current:
            start_interview(self._session, self._navigator, self.table.current.application.id)

    def _schedule(self) -> None:
        if self.table.current:
            ScheduleForm(self._session, self.table.current.application.id, parent=self).exec()

    def _show_stages(self) -> None:
        if self.table.current:
            self._stages.open_for(self.table.current.application, self._buttons.button(self.move))

    def _decide(self) -> None:
        row = self.table.current
        if row:
            DecideDialog(self._session, row.application.id, row.candidate.name, self).exec()


def start_interview(session: Session, navigator: Navigator, application_id: str) -> None:
    """Goes to the application's interview that is not over yet; where there is none, one begins now."""
    rows = interviews.rows(session.workspace, application_id=application_id, open_only=True, viewer_id=session.me.id)
    if rows:
        navigator.go("interview", rows[0].interview.id)
        return
    made = interviews.schedule(
        session.workspace,
        application_id=application_id,
        scheduled_at=utc_now(),
        planned_minutes=session.settings.planned_minutes,
        panel=(session.me.id,),
    )
    session.apply(made)
    navigator.go("interview", made.id)
