"""The forms of a request: putting one on record, and how it was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from rubrics.errors import SaringError
from screening.privacy import requests
from ui.dialogs.form import FormDialog
from ui.models.figures import deadline
from ui.privacy.words import kind_words
from ui.translations import translate
from ui.widgets.calendar import day_field
from ui.widgets.labels import label
from ui.wording import words

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.people.candidates import Candidate
    from screening.privacy.requests import Kind, Outcome, Request
    from ui.session import Session

_NOTE_HEIGHT = 72


class RecordRequest(FormDialog):
    """What somebody asked for, and on which day it came in."""

    def __init__(self, session: Session, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(session, translate("Privacy", "Record a request"), translate("Privacy", "&Record"), parent)
        self._candidate_id = candidate.id
        self.kind = QComboBox(objectName="kind")
        for kind in requests.KINDS:
            self.kind.addItem(kind_words(kind, session.language), kind)
        self.day = day_field(translate("Privacy", "Came in on"), "day")
        self.note = _text("note", translate("Privacy", "How it came in, and what exactly was asked for"))
        self.add_row(translate("Privacy", "&Asked for"), self.kind)
        self.add_row(translate("Privacy", "Came in &on"), self.day)
        self.add_row(translate("Privacy", "&Note"), self.note)
        self.due = self.add_line("")
        self.due.setObjectName("due")
        self.day.dateChanged.connect(lambda _: self._say_due())
        self._say_due()

    def save(self) -> Changes | None:
        """Puts it on record."""
        self.afterwards = translate("Privacy", "The request is on record, to be answered by {when}", when=self._when)
        return requests.record(
            self.session.workspace,
            candidate_id=self._candidate_id,
            kind=cast("Kind", self.kind.currentData()),
            asked_on=self._asked_on,
            note=self.note.toPlainText(),
        )

    @property
    def _asked_on(self) -> str:
        return self.day.date().toString("yyyy-MM-dd")

    @property
    def _when(self) -> str:
        return deadline(requests.due_at(self._asked_on))

    def _say_due(self) -> None:
        self.due.setText(
            translate(
                "Privacy",
                "To be answered by {when}: within 3 × 24 hours (UU 27/2022). Home counts them down.",
                when=self._when,
            )
        )


class AnswerRequest(FormDialog):
    """How a request was answered, and what the person was told; `hidden`: the note may tell who it is.

    No outcome is chosen beforehand: the answer stays as it is recorded.
    """

    def __init__(
        self, session: Session, request: Request, parent: QWidget | None = None, *, hidden: bool = False
    ) -> None:
        super().__init__(session, translate("Privacy", "Record the answer"), translate("Privacy", "&Record"), parent)
        self._request_id = request.id
        language = session.language
        is_done = requests.is_carried_out(session.workspace, request)
        self._not_done = (
            ""
            if is_done
            else f"{words(f'not_done.{request.kind}', language)} {words('not_done.would_be_recorded', language)}"
        )
        self.form.addRow(label(kind_words(request.kind, session.language), "subheading"))
        self.add_line(translate("Privacy", "To be answered by {when}", when=deadline(request.due_at)))
        if request.note and not hidden:
            self.add_line(request.note)
        self.outcome = QComboBox(objectName="outcome")
        for said, outcome in (
            (translate("Privacy", "Done"), "done"),
            (translate("Privacy", "Refused, with a reason"), "refused"),
            (translate("Privacy", "Taken back by the person"), "taken_back"),
        ):
            self.outcome.addItem(said, outcome)
        self.outcome.setPlaceholderText(translate("Privacy", "Choose the outcome"))
        self.outcome.setCurrentIndex(-1)
        self.answer = _text("answer", translate("Privacy", "What was done, or why it was refused"))
        self.add_row(translate("Privacy", "&Outcome"), self.outcome)
        self.not_done = label("", "bad")
        self.not_done.setObjectName("not_done")
        self.form.addRow(self.not_done)
        self.form.setRowVisible(self.not_done, False)
        self.outcome.currentIndexChanged.connect(lambda _: self._warn())
        self.add_row(translate("Privacy", "&Answer"), self.answer)
        self.add_line(translate("Privacy", "This stays on record and cannot be changed afterwards."))

    def _warn(self) -> None:
        """Say plainly that what is called done was not done here; a person decides all the same."""
        said = self._not_done if self.outcome.currentData() == "done" else ""
        self.not_done.setText(said)
        self.form.setRowVisible(self.not_done, bool(said))
        self._make_room()

    def refuse(self, error: SaringError) -> None:
        """Say what is in the way, and go to the field that is still empty."""
        super().refuse(error)
        (self.outcome if self.outcome.currentIndex() < 0 else self.answer).setFocus()

    def save(self) -> Changes | None:
        """Puts it on record. Raises SaringError "request_outcome_missing"."""
        if self.outcome.currentIndex() < 0:
            raise SaringError("request_outcome_missing")
        self.afterwards = translate("Privacy", "The answer is on record.")
        return requests.answer(
            self.session.workspace,
            request_id=self._request_id,
            outcome=cast("Outcome", self.outcome.currentData()),
            text=self.answer.toPlainText(),
        )


def _text(name: str, hint: str) -> QPlainTextEdit:
    made = QPlainTextEdit(objectName=name)
    made.setTabChangesFocus(True)
    made.setFixedHeight(_NOTE_HEIGHT)
    made.setPlaceholderText(hint)
    return made
