"""Job: one opening with the people who applied, as a board of its stages or as a table."""

from __future__ import annotations

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.jobs import jobs
from screening.jobs.jobs import JobRow
from ui.actions import action, separator
from ui.models.jobs import job_words
from ui.pages.base import Navigator, Page
from ui.session import Session
from ui.translations import translate
from ui.view_export import export_action
from ui.widgets.action_row import ActionRow
from ui.widgets.either import Either
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty import EmptyState
from ui.widgets.header import header
from ui.widgets.job_actions import JobActions
from ui.widgets.job_applications import JobApplications

MOST_COMPARED = 200  # people


class JobPage(Page):
    """The job above, its applications below."""

    name = "job"
    watches = ("jobs", "applications", "candidates", "interviews", "scorecards")

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(session, navigator, parent)
        self._wanted = ""
        self._row: JobRow | None = None
        self.heading = ElidedLabel("", "title")
        self.heading.setObjectName("job")
        self.about = ElidedLabel("", "muted")
        self.about.setObjectName("about")
        self.applications = JobApplications(session, navigator)
        self.of_job = JobActions(
            self,
            session,
            navigator,
            lambda: self._row,
            made=lambda job_id: navigator.go("job", job_id),
            compared=lambda: self.applications.picked_ids(MOST_COMPARED),
        )
        self.take_in = action(
            self,
            translate("JobPage", "Import…"),
            lambda: navigator.go("importing", self._wanted),
            icon_name="upload",
            keys="Ctrl+Shift+I",
            about=translate("JobPage", "Put people from a table on this job"),
        )
        self.export = export_action(self, self.applications.table, self.heading.text)
        self._between = separator(self)
        self.addActions(self.menu_actions())
        self._build()
        self.applications.show_as(board=True)

    def menu_actions(self) -> list[QAction]:
        """Actions on the applications, then those on the job."""
        return [*self.applications.page_actions, self.take_in, self.export, self._between, *self.of_job.every]

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 20, 32, 20)
        layout.setSpacing(4)
        people, job = self.applications, self.of_job
        layout.addLayout(
            header(
                self.heading,
                ActionRow(job.edit, job.stages, job.compare, self.take_in, primary=people.add),
            )
        )
        layout.addWidget(self.about)
        layout.addSpacing(4)
        layout.addWidget(self.applications, 1)
        self._whole = Either(
            content,
            EmptyState(
                "briefcase",
                translate("JobPage", "No job chosen"),
                translate("JobPage", "Choose one on the page “Jobs”."),
                action(
                    self,
                    translate("JobPage", "Go to the jobs"),
                    lambda: self.navigator.go("jobs"),
                    icon_name="briefcase",
                ),
            ),
            self.applications,
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._whole)

    @property
    def window_title(self) -> str:
        """The job's title."""
        return self.heading.text() or self.title()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus goes to where work begins."""
        first = self._whole.first
        (self.applications.first if first is self.applications else first).setFocus(event.reason())

    def show_record(self, record_id: str) -> None:
        """Shows this job."""
        if record_id:
            self._wanted = record_id
        self.refresh_when_seen()

    def refresh(self) -> None:
        """Reads the job and who applied."""
        self._row = None
        if self._wanted:
            try:
                self._row = jobs.row(self.session.workspace, self._wanted)
            except SaringError as error:
                self.session.report(error)
        self._whole.show_filled(self._row is not None)
        self.of_job.follow()
        for one in (*self.applications.page_actions, self.take_in):
            one.setEnabled(self._row is not None)
        if self._row is None:
            self.heading.setText("")
            return
        self.heading.setText(self._row.job.title)
        self.about.setText(job_words(self._row, self.session.language))
        self.applications.show_job(self._row)
