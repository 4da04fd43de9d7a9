"""Erasing a person: first what would go and what cannot be reached, then a code to type, then there is no way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from rubrics.errors import SaringError
from screening.privacy import erasure
from ui.dialogs.form import FormDialog
from ui.models.figures import day_and_time
from ui.privacy.words import copies_words, counts_words
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import words

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.people.candidates import Candidate
    from screening.privacy.erasure import Preview
    from screening.privacy.tombstones import Why
    from ui.session import Session

_LIST_HEIGHT = 120


class EraseDialog(FormDialog):
    """Nothing can be erased before the preview is there and the code is typed."""

    def __init__(self, session: Session, candidate: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Privacy", "Erase everything about {code}", code=candidate.code),
            translate("Privacy", "Erase for good"),
            parent,
        )
        self._candidate = candidate
        self._preview: Preview | None = None
        self.setMinimumWidth(620)
        self.what = label(translate("Privacy", "Looking what is held about this person…"))
        self.what.setObjectName("what")
        self.form.addRow(self.what)
        self.copies = QPlainTextEdit(objectName="copies", readOnly=True)
        self.copies.setTabChangesFocus(True)
        self.copies.setFixedHeight(_LIST_HEIGHT)
        self.copies.setAccessibleName(translate("Privacy", "Copies out of reach"))
        self.copy = QPushButton(translate("Privacy", "&Copy this list"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.copies.toPlainText()))
        self._copies_heading = label(words("erasure.copies", session.language))
        for part in (self._copies_heading, self.copies, self.copy):
            self.form.addRow(part)
            part.hide()
        self.form.setAlignment(self.copy, Qt.AlignmentFlag.AlignLeft)
        self.why = QComboBox(objectName="why")
        for said, why in (
            (translate("Privacy", "The person asked for it"), "request"),
            (translate("Privacy", "Consent was withdrawn"), "withdrawal"),
            (translate("Privacy", "The data are no longer needed"), "retention"),
        ):
            self.why.addItem(said, why)
        self.code = QLineEdit(objectName="code")
        self.code.setPlaceholderText(candidate.code)
        self.add_row(translate("Privacy", "&Why"), self.why)
        self.add_row(translate("Privacy", "&Type {code}", code=candidate.code), self.code)
        self.add_line(words("erasure.no_way_back", session.language))
        self.code.textChanged.connect(lambda _: self._enable())
        self._enable()
        session.tasks.run(
            lambda workspace, _: erasure.preview(workspace, [candidate.id]),
            title=translate("Privacy", "Looking what is held"),
            done=self._show,
            failed=self._failed,
        )

    def _show(self, found: Preview) -> None:
        self._preview = found
        language = self.session.language
        lines = [counts_words(found.counts, language)]
        if found.together:
            lines.append(words("erasure.together", language, numbers=", ".join(found.together)))
        hidden = self._candidate.hidden  # what somebody typed may tell who it is
        for one in found.obstacles:
            lines.append(words("erasure.hold", language, by=one.set_by, reason="–" if hidden else one.reason))
        self.what.setText("\n".join(lines))
        copies = copies_words(found.out_of_reach, language, day_and_time)
        self.copies.setPlainText("\n".join(copies))
        for part in (self._copies_heading, self.copies, self.copy):
            part.setVisible(bool(copies))
        self._enable()
        self.adjustSize()

    def _enable(self) -> None:
        free = self._preview is not None and not self._preview.obstacles
        typed = self.code.text().strip().casefold() == self._candidate.code.casefold()
        self.save_button.setEnabled(free and typed)

    def accept(self) -> None:
        """Erase on the worker; the form stays open until that is done or refused."""
        if not self.save_button.isEnabled():
            return
        why = cast("Why", self.why.currentData())
        self.set_busy(True)
        self.session.tasks.run(
            lambda workspace, _: erasure.carry_out(workspace, candidate_ids=[self._candidate.id], why=why),
            title=translate("Privacy", "Erasing {code}", code=self._candidate.code),
            done=self._erased,
            failed=self._failed,
        )

    def _erased(self, changes: Changes) -> None:
        self.set_busy(False)
        self.done(EraseDialog.DialogCode.Accepted)
        self.session.erased(
            changes, translate("Privacy", "Everything about {code} was erased", code=self._candidate.code)
        )

    def _failed(self, error: Exception) -> None:
        self.set_busy(False)
        if not isinstance(error, SaringError):
            raise error
        self.refuse(error)
