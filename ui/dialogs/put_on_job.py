"""Put one candidate, or many, on a job."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.jobs import applications
from screening.people import filter_choices
from screening.people.candidates import Candidate
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate
from ui.widgets.choice import choice
from ui.widgets.elided import ElidedLabel


class PutOnJob(FormDialog):
    """The open jobs, for one `candidate` those that the person has not applied for yet.

    `who` is how the page names the person or the people. Without a candidate nothing is written: `job_id` and
    `job_title` say what was chosen.
    """

    def __init__(self, session: Session, candidate: Candidate | None, who: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("PutOnJob", "Put on a job"), translate("PutOnJob", "Put on the job"), parent
        )
        self._candidate = candidate
        self.form.addRow(ElidedLabel(who, "heading"))
        applied = set()
        if candidate:
            rows = applications.rows(session.workspace, candidate_id=candidate.id)
            applied = {row.application.job_id for row in rows}
        self.job = choice(translate("PutOnJob", "Job"), name="job")
        self.job.setPlaceholderText(translate("PutOnJob", "Choose a job"))
        for one in filter_choices.jobs(session.workspace):
            if one.status == "open" and one.id not in applied:
                self.job.addItem(one.title, one.id)
        self.job.setCurrentIndex(0 if self.job.count() == 1 else -1)
        self.add_row(translate("PutOnJob", "&Job"), self.job)
        self.job.setFocus()

    @property
    def job_id(self) -> str:
        """The job that is chosen."""
        return str(self.job.currentData() or "")

    @property
    def job_title(self) -> str:
        """What that job is called."""
        return self.job.currentText()

    def save(self) -> Changes | None:
        """Writes the application of a single candidate."""
        if not self.job.count():
            raise SaringError("no_open_job")
        if self.job.currentIndex() < 0:
            raise SaringError("job_not_chosen")
        if not self._candidate:
            return None
        return applications.apply(self.session.workspace, candidate_id=self._candidate.id, job_id=self.job_id)
