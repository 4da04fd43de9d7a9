"""Add a candidate, or change what is known about one."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from screening import applications, candidates
from screening.candidates import Candidate
from screening.changes import Changes
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate


class CandidateForm(FormDialog):
    """Name, how to reach the person, where they came from, tags and a note.

    With `job_id` a new candidate is put on that job at once. After accepting, `changes.id` names the record
    that was written last: the application with `job_id`, otherwise the candidate.
    """

    def __init__(
        self,
        session: Session,
        candidate: Candidate | None = None,
        *,
        job_id: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        title = (
            translate("CandidateForm", "Change candidate") if candidate else translate("CandidateForm", "Add candidate")
        )
        super().__init__(session, title, translate("CandidateForm", "Save"), parent)
        self._candidate = candidate
        self._job_id = job_id
        self.name = QLineEdit(candidate.name if candidate else name, objectName="name")
        self.email = QLineEdit(candidate.email if candidate else "", objectName="email")
        self.phone = QLineEdit(candidate.phone if candidate else "", objectName="phone")
        self.source = QLineEdit(candidate.source if candidate else "", objectName="source")
        self.source.setPlaceholderText(translate("CandidateForm", "For example: job portal, referral"))
        self.tags = QLineEdit(", ".join(candidate.tags) if candidate else "", objectName="tags")
        self.tags.setPlaceholderText(translate("CandidateForm", "Separated by commas"))
        self.note = QPlainTextEdit(candidate.note if candidate else "", objectName="note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(96)
        for label, field in (
            (translate("CandidateForm", "&Name"), self.name),
            (translate("CandidateForm", "&Email"), self.email),
            (translate("CandidateForm", "&Phone"), self.phone),
            (translate("CandidateForm", "S&ource"), self.source),
            (translate("CandidateForm", "&Tags"), self.tags),
            (translate("CandidateForm", "No&te"), self.note),
        ):
            self.add_row(label, field)
        self.name.setFocus()

    def save(self) -> Changes:
        """Adds or changes the candidate."""
        fields = {
            "name": self.name.text(),
            "email": self.email.text(),
            "phone": self.phone.text(),
            "source": self.source.text(),
            "tags": tuple(tag for part in self.tags.text().split(",") if (tag := part.strip())),
            "note": self.note.toPlainText(),
        }
        workspace = self.session.workspace
        if self._candidate:
            return candidates.edit(workspace, candidate_id=self._candidate.id, **fields)
        if not self._job_id:
            return candidates.add(workspace, **fields)
        with workspace.atomic():
            added = candidates.add(workspace, **fields)
            applied = applications.apply(workspace, candidate_id=added.id, job_id=self._job_id)
        return added | applied
