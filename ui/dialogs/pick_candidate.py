"""Put somebody on a job: an existing candidate found by name, or a new one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from rubrics.errors import SaringError
from screening import applications
from screening.changes import Changes
from ui.dialogs.candidate_form import CandidateForm
from ui.dialogs.form import FormDialog
from ui.models.candidates import CandidatesModel
from ui.session import Session
from ui.translations import translate
from ui.widgets.rows_table import RowsTable

_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class PickCandidate(FormDialog):
    """Typing searches, the arrows choose, Enter puts the chosen one on the job."""

    def __init__(self, session: Session, job_id: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("PickCandidate", "Add a candidate to the job"), translate("PickCandidate", "Add"), parent
        )
        self._job_id = job_id
        self.search = _SearchField(objectName="search")
        self.search.setPlaceholderText(translate("PickCandidate", "Name, email or note"))
        self.search.setClearButtonEnabled(True)
        self.add_row(translate("PickCandidate", "&Search"), self.search)
        self._model = CandidatesModel(session.workspace, lambda: session.me.id, self)
        self.found = RowsTable(
            self._model, spoken=translate("PickCandidate", "Candidates"), stretch="name", sort_here=False
        )
        self.found.setObjectName("found")
        self.found.setMinimumSize(480, 280)
        for name in ("phone", "source", "tags", "created_at"):
            self.found.hideColumn(self._model.column(name))
        self.form.addRow(self.found)
        self.search.table = self.found
        new = self.buttons.addButton(
            translate("PickCandidate", "&New candidate…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        new.setObjectName("new")
        new.clicked.connect(self._add_new)
        self.search.textChanged.connect(self._show)
        self.found.opened.connect(lambda _: self.accept())
        self._show("")
        self.search.setFocus()

    def _show(self, typed: str) -> None:
        self._model.show(typed)
        self.found.choose_first()

    def _add_new(self) -> None:
        form = CandidateForm(self.session, job_id=self._job_id, name=self.search.text().strip(), parent=self)
        if form.exec():
            self.changes = form.changes
            QDialog.accept(self)

    def save(self) -> Changes:
        """Puts the chosen candidate on the job."""
        if not self.found.current_key:
            raise SaringError("candidate_not_chosen")
        return applications.apply(self.session.workspace, candidate_id=self.found.current_key, job_id=self._job_id)


class _SearchField(QLineEdit):
    """A line whose arrows move in the table below it, so that the hands stay where they type."""

    table: RowsTable | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES and self.table:
            self.table.keyPressEvent(event)
            return
        super().keyPressEvent(event)
