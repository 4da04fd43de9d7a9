"""A new job like one that is there."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from screening.changes import Changes
from screening.jobs import jobs
from screening.jobs.jobs import Job
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate


class DuplicateJob(FormDialog):
    """Asks for the title of the new job."""

    def __init__(self, session: Session, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("DuplicateJob", "Duplicate job"), translate("DuplicateJob", "Add job"), parent
        )
        self._job = job
        self.job_title = QLineEdit(translate("DuplicateJob", "{title} (copy)", title=job.title), objectName="title")
        self.add_row(translate("DuplicateJob", "&Title"), self.job_title)
        self.add_line(
            translate("DuplicateJob", "The new job gets the same rubric, stages and rules, and nobody is on it yet.")
        )
        self.job_title.selectAll()
        self.job_title.setFocus()

    def save(self) -> Changes:
        """Adds the job."""
        return jobs.duplicate(self.session.workspace, job_id=self._job.id, title=self.job_title.text())
