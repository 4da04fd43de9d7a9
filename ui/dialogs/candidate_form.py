"""Add a candidate, or change what is known about one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDate, QTimer
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from screening.changes import Changes, together
from screening.jobs import applications
from screening.people import candidates, custom_fields, duplicates, emails, filter_choices
from screening.people.candidates import Candidate
from screening.privacy import retention
from ui.candidates.duplicate_warning import DuplicateWarning
from ui.candidates.entry_fields import TagsField, completing
from ui.candidates.range_dialog import OptionalDay
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate
from ui.widgets.labels import label as sentence
from ui.wording import words

TYPING_PAUSE_MS = 200
ADDRESS_PAUSE_MS = 800
"""So long after a letter an address counts as finished: half of one is none."""
_OWN_FIELDS_HEIGHT = 128  # pixels after which fields of one's own scroll


class CandidateForm(FormDialog):
    """Name, how to reach the person, where they came from, tags, a note, fields of one's own.

    Somebody who may be the same person is named while one types, and saving asks once whether it is meant. With
    `job_id` a new candidate is put on that job at once. After accepting, `changes.id` names the record that was
    written last: the application with `job_id`, otherwise the candidate. After rejecting, `wanted_id` names the
    candidate that somebody would rather see.
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
        self.wanted_id = ""
        self._meant = False
        workspace = session.workspace
        self.name = QLineEdit(candidate.name if candidate else name, objectName="name")
        self.email = QLineEdit(candidate.email if candidate else "", objectName="email")
        self.doubt = sentence(words("email.doubtful", session.language), "warning")
        self.doubt.setObjectName("email_doubt")
        self.phone = QLineEdit(candidate.phone if candidate else "", objectName="phone")
        self.source = QLineEdit(candidate.source if candidate else "", objectName="source")
        self.source.setPlaceholderText(translate("CandidateForm", "For example: job portal, referral"))
        completing(self.source, filter_choices.sources(workspace))
        self.tags = TagsField(candidate.tags if candidate else (), filter_choices.tags(workspace))
        self.tags.setPlaceholderText(translate("CandidateForm", "Separated by commas"))
        self.keep_until = OptionalDay(
            candidate.keep_until if candidate else "",
            translate("CandidateForm", "Keep until"),
            proposed=QDate.currentDate().addMonths(retention.default_months(workspace)),
        )
        self.note = QPlainTextEdit(candidate.note if candidate else "", objectName="note")
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(60)
        self.warning = DuplicateWarning()
        self.warning.opened.connect(self._go_to)
        for label, field in (
            (translate("CandidateForm", "&Name"), self.name),
            (translate("CandidateForm", "&Email"), self.email),
            (translate("CandidateForm", "&Phone"), self.phone),
        ):
            self.add_row(label, field)
            if field is self.email:
                self.form.addRow(self.doubt)
        self.form.addRow(self.warning)
        for label, field in (
            (translate("CandidateForm", "S&ource"), self.source),
            (translate("CandidateForm", "Ta&gs"), self.tags),
        ):
            self.add_row(label, field)
        self.form.addRow(self.keep_until.there, self.keep_until)
        self.add_row(translate("CandidateForm", "No&te"), self.note)
        self.own: dict[str, QLineEdit] = {}
        self._add_own_fields(candidate)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._look)
        for field in (self.name, self.email, self.phone):
            field.textChanged.connect(lambda _: self._typing.start())
        self._address = QTimer(self, singleShot=True, interval=ADDRESS_PAUSE_MS)
        self._address.timeout.connect(self._doubt_address)
        self.email.textChanged.connect(self._address_typed)
        self._doubt_address()
        if name:
            self._look()
        self.name.setFocus()

    def save(self) -> Changes | None:
        """Adds or changes the candidate."""
        known = self._candidate.custom if self._candidate else {}  # a field that is not asked for keeps its value
        fields = {
            "name": self.name.text(),
            "email": self.email.text(),
            "phone": self.phone.text(),
            "source": self.source.text(),
            "tags": self.tags.tags,
            "note": self.note.toPlainText(),
            "keep_until": self.keep_until.day,
            "custom": {**known, **{field_id: field.text() for field_id, field in self.own.items()}},
        }
        workspace = self.session.workspace
        if self._candidate:
            return candidates.edit(workspace, candidate_id=self._candidate.id, **fields)
        if not self._job_id:
            return candidates.add(workspace, **fields)
        with workspace.atomic():
            added = candidates.add(workspace, **fields)
            applied = applications.apply(workspace, candidate_id=added.id, job_id=self._job_id)
        return replace(together([added, applied]), label=added.label, id=added.id)

    def accept(self) -> None:
        """Saves; where somebody may be the same person, only once that was seen."""
        if self._typing.isActive():
            self._typing.stop()
            self._look()
        if self.warning.shown and not self._meant:
            self._meant = True
            self.save_button.setText(translate("CandidateForm", "Save all the same"))
            self.problem.say(
                translate("CandidateForm", "Look at who may be the same person; press once more to save all the same.")
            )
            return
        super().accept()
        if self.changes is not None and self._address.isActive() and emails.is_doubtful(self.email.text()):
            session = self.session  # which stays, when the form goes
            session.warned.emit(lambda: words("email.doubtful", session.language))  # it was too quick to be read

    def _address_typed(self) -> None:
        self._address.start()
        if not self.doubt.isHidden():
            self._doubt_address()

    def _doubt_address(self) -> None:
        """A slip in an address loses nobody's data: it is pointed out, and never refused."""
        doubtful = emails.is_doubtful(self.email.text())
        self.doubt.setVisible(doubtful)
        self.email.setAccessibleDescription(self.doubt.text() if doubtful else "")

    def _look(self) -> None:
        """Name who may be the same person; of somebody known only what was changed counts."""
        typed = {"name": self.name.text(), "email": self.email.text(), "phone": self.phone.text()}
        known = self._candidate
        asked = {field: text for field, text in typed.items() if not known or text != getattr(known, field)}
        found = duplicates.likely(self.session.workspace, except_id=known.id if known else "", **asked)
        before = {one.candidate.id for one in self.warning.shown}
        if {one.candidate.id for one in found} - before:
            self._meant = False
            self.save_button.setText(translate("CandidateForm", "Save"))
        if not found:
            self.problem.forget()
        self.warning.show_duplicates(found)

    def _go_to(self, candidate_id: str) -> None:
        self.wanted_id = candidate_id
        self.reject()

    def _add_own_fields(self, candidate: Candidate | None) -> None:
        fields = custom_fields.all_of(self.session.workspace)
        if not fields:
            return
        inside = QWidget()
        form = QFormLayout(inside)
        form.setContentsMargins(0, 0, 8, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        for one in fields:
            field = QLineEdit(candidate.custom.get(one.id, "") if candidate else "")
            field.setAccessibleName(one.name)
            words = QLabel(one.name.replace("&", "&&"))
            words.setBuddy(field)
            form.addRow(words, field)
            self.own[one.id] = field
        scroll = QScrollArea(widgetResizable=True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setFixedHeight(min(inside.sizeHint().height() + 4, _OWN_FIELDS_HEIGHT))
        self.form.addRow(scroll)
