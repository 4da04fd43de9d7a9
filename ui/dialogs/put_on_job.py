"""Put one candidate on a job."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from screening import applications, jobs
from screening.candidates import Candidate
from screening.changes import Changes
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.elided import ElidedLabel


class PutOnJob(FormDialog):
    """The open jobs that the person has not applied for yet. `who` is how the page names the person."""

    def __init__(self, session: Session, candidate: Candidate, who: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("PutOnJob", "Put on a job"), translate("PutOnJob", "Put on the job"), parent
        )
        self._candidate = candidate
        self.form.addRow(ElidedLabel(who, "heading"))
        applied = {row.application.job_id for row in applications.rows(session.workspace, candidate_id=candidate.id)}
        self.job = choice(translate("PutOnJob", "Job"), name="job")
        self.job.setPlaceholderText(translate("PutOnJob", "Choose a job"))
        for row in jobs.rows(session.workspace, status="open"):
            if row.job.id not in applied:
                self.job.addItem(row.job.title, row.job.id)
        self.job.setCurrentIndex(0 if self.job.count() == 1 else -1)
        self.add_row(translate("PutOnJob", "&Job"), self.job)
        self.job.setFocus()

    def save(self) -> Changes:
        """Writes the application."""
        if not self.job.count():
            raise SaringError("no_open_job")
        if self.job.currentIndex() < 0:
            raise SaringError("job_not_chosen")
        return applications.apply(
            self.session.workspace, candidate_id=self._candidate.id, job_id=self.job.currentData()
        )
