"""Put somebody on a job: an existing candidate found by name, or a new one."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rubrics.errors import SaringError
from screening.changes import Changes
from screening.jobs import applications
from screening.people import candidates
from screening.people.candidate_filter import Filter
from ui.dialogs.answered import answered
from ui.dialogs.candidate_form import CandidateForm
from ui.dialogs.form import FormDialog
from ui.models.candidates import CandidatesModel
from ui.session import Session
from ui.translations import translate
from ui.widgets.either import Either
from ui.widgets.empty import EmptyState
from ui.widgets.rows_table import RowsTable
from ui.widgets.search_field import SearchField

SHOWN = ("name", "code", "email")


class PickCandidate(FormDialog):
    """Typing searches, the arrows choose, Enter puts the chosen one on the job."""

    def __init__(self, session: Session, job_id: str, parent: QWidget | None = None) -> None:
        super().__init__(
            session, translate("PickCandidate", "Add a candidate to the job"), translate("PickCandidate", "Add"), parent
        )
        self._job_id = job_id
        self.search = SearchField(objectName="search")
        self.search.setPlaceholderText(translate("PickCandidate", "Name, email or note"))
        self.search.setClearButtonEnabled(True)
        self.add_row(translate("PickCandidate", "&Search"), self.search)
        self._model = CandidatesModel(session, self)
        self.found = RowsTable(
            self._model, spoken=translate("PickCandidate", "Candidates"), stretch="name", sort_here=False
        )
        self.found.setObjectName("found")
        self.found.setMinimumSize(600, 280)
        for number in range(self._model.columnCount()):
            self.found.setColumnHidden(number, self._model.column_name(number) not in SHOWN)
        nobody = EmptyState(
            "search",
            translate("PickCandidate", "Nobody found"),
            translate("PickCandidate", "Type less of the name, or enter a new candidate."),
        )
        self._found_or_none = Either(self.found, nobody, self.found)
        self.form.addRow(self._found_or_none)
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
        self._model.show(Filter(text=typed.strip()))
        self._found_or_none.show_filled(self._model.rowCount() > 0)
        self.found.choose_first()

    def _add_new(self) -> None:
        form = CandidateForm(self.session, job_id=self._job_id, name=self.search.text().strip(), parent=self)
        if answered(form):
            self.changes = form.changes
            QDialog.accept(self)
        elif form.wanted_id:
            self.search.setText(candidates.get(self.session.workspace, form.wanted_id).name)
            self.found.choose(form.wanted_id)

    def save(self) -> Changes:
        """Puts the chosen candidate on the job."""
        if not self.found.current_key:
            raise SaringError("candidate_not_chosen")
        return applications.apply(self.session.workspace, candidate_id=self.found.current_key, job_id=self._job_id)
