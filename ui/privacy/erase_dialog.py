"""The question before people are erased: what would go, what it does not reach, and a code or a number to type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from rubrics.errors import SaringError
from ui.dialogs.form import FormDialog
from ui.models.figures import day_and_time
from ui.privacy.words import backups_words, copies_words, counts_words, hold_words
from ui.translations import translate
from ui.widgets.labels import label
from ui.wording import message, words

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.people.candidates import Candidate
    from screening.privacy.erasure import Preview
    from screening.privacy.tombstone_record import Why
    from screening.workspace import Workspace
    from ui.session import Session
    from ui.tasks import Progress

_LIST_HEIGHT = 120
_MOST_NAMED = 8


class EraseDialog(FormDialog):
    """It erases nothing itself: accepted, the code was typed, or the number of people where they are many.

    `why` is then the reason, and `and_backups` whether the backups that hold them are to go as well. Where they are due
    (`due`) the reason is clear; `left` says in a line each who of those selected then is not, or is held back.
    """

    def __init__(
        self,
        session: Session,
        people: Sequence[Candidate],
        *,
        due: bool = False,
        left: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        one = people[0] if len(people) == 1 else None
        super().__init__(
            session,
            translate("Privacy", "Erase everything about {code}", code=one.code)
            if one
            else translate("RetentionPage", "Erase everything about %n person(s)", n=len(people)),
            translate("Privacy", "Erase for good"),
            parent,
        )
        self._ids = [each.id for each in people]
        self._hidden = any(each.hidden for each in people)
        self._wanted = one.code if one else str(len(people))
        self._preview: Preview | None = None
        self._named = False  # whether what tells a hidden name is looked at, on record
        self.setMinimumWidth(620)
        self.what = label(translate("Privacy", "Looking what is held…"))
        self.what.setObjectName("what")
        self.form.addRow(self.what)
        if left:
            stay = translate(
                "RetentionPage", "%n of those selected stay: held back, or their time is not over.", n=len(left)
            )
            self.add_line("\n".join([stay, *left[:_MOST_NAMED], *(["…"] if len(left) > _MOST_NAMED else [])]))
        self._add_copies()
        self._why = QComboBox(objectName="why")
        for said, why in (
            (translate("Privacy", "The person asked for it"), "request"),
            (translate("Privacy", "Consent was withdrawn"), "withdrawal"),
            (translate("Privacy", "The data are no longer needed"), "retention"),
        ):
            self._why.addItem(said, why)
        if due:
            self._why.setCurrentIndex(self._why.findData("retention"))
        else:
            self.add_row(translate("Privacy", "&Why"), self._why)
        self._backups = QCheckBox(
            translate("Privacy", "Then delete the &backups that hold what was erased"), objectName="and_backups"
        )
        self.form.addRow(self._backups)
        self.add_line(
            translate(
                "Privacy",
                "A new backup is made and checked first; nothing from before can be restored after that. Without this "
                "they stay until they are let go, the last one after about a year.",
            )
        )
        self.typed = QLineEdit(objectName="typed")
        self.typed.setPlaceholderText(self._wanted)
        self.add_row(translate("Privacy", "&Type {code}", code=self._wanted), self.typed)
        self.add_line(
            translate(
                "Privacy",
                "An erasure cannot be undone, not with Ctrl+Z either. A backup is made right before; when one from "
                "before is restored, the data are erased again at once.",
            )
        )
        self.typed.textChanged.connect(lambda _: self._enable())
        self._enable()
        self._look()

    def _add_copies(self) -> None:
        self._copies_heading = label(translate("Privacy", "What the erasure does not reach:"))
        self.copies = QPlainTextEdit(objectName="copies", readOnly=True)
        self.copies.setTabChangesFocus(True)
        self.copies.setMinimumHeight(_LIST_HEIGHT)
        self.copies.setAccessibleName(self._copies_heading.text())
        self.copy = QPushButton(translate("Privacy", "&Copy this list"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.copies.toPlainText()))
        self.show_paths = QPushButton(translate("Privacy", "&Show what tells the name"))
        self.show_paths.setToolTip(translate("Privacy", "Paths and reasons that may tell a hidden name; on record"))
        self.show_paths.clicked.connect(self._look_named)
        for button in (self.copy, self.show_paths):
            button.setAutoDefault(False)
        for part in (self._copies_heading, self.copies, self.copy, self.show_paths):
            self.form.addRow(part)
            part.hide()
        for button in (self.copy, self.show_paths):
            self.form.setAlignment(button, Qt.AlignmentFlag.AlignLeft)

    @property
    def why(self) -> Why:
        """Why they are erased."""
        return cast("Why", self._why.currentData())

    @property
    def and_backups(self) -> bool:
        """Whether the backups and former files that hold erased people are to be deleted afterwards."""
        return self._backups.isChecked()

    def save(self) -> Changes | None:
        """Nothing is written here."""
        return None

    def accept(self) -> None:
        """Only with what was asked for."""
        if self.save_button.isEnabled():
            super().accept()

    def failed(self, error: Exception) -> None:
        """Without a list nothing can be erased: why there is none stays in its place, whatever is typed meanwhile."""
        self.show_paths.setEnabled(True)
        if self._preview is not None or not isinstance(error, SaringError):
            super().failed(error)
            return
        self.what.setText(message(error, self.session.language))
        self._make_room()

    def _look_named(self) -> None:
        self._named = True
        self._look()

    def _look(self) -> None:
        from screening.people import candidates
        from screening.privacy import erasure

        named = self._named

        def look(workspace: Workspace, _progress: Progress) -> Preview:
            if named:
                candidates.reveal(workspace, candidate_ids=self._ids)
            return erasure.preview(workspace, self._ids, named=named)

        self.show_paths.setEnabled(False)
        self.session.tasks.run(
            look,
            title=translate("Privacy", "Looking what is held"),
            done=self._show,  # a method, which is not called once the dialog is gone
            failed=self.failed,
        )

    def _show(self, found: Preview) -> None:
        from screening.privacy.out_of_reach import FOR_THE_PERSON

        self._preview = found
        language = self.session.language
        lines = [counts_words(len(self._ids), found.counts, language)]
        if found.together:
            lines.append(words("erasure.together", language, numbers=", ".join(found.together)))
        lines += [hold_words(one, language) for one in found.obstacles]
        if found.obstacles and len(self._ids) > 1:
            codes = ", ".join(one.code for one in found.obstacles)
            lines.append(words("erasure.hold_stops_all", language, codes=codes))
        self.what.setText("\n".join(lines))
        beyond = found.out_of_reach
        copies = copies_words(beyond, language, day_and_time)
        parts = [(words("erasure.copies", language), copies)] if copies else []
        parts += backups_words(beyond, language, day_and_time)
        self.copies.setPlainText("\n\n".join("\n".join((said, *lines)) for said, lines in parts))
        for part in (self._copies_heading, self.copies, self.copy):
            part.setVisible(bool(parts))
        told = (*beyond.files, *(one for one in beyond.handed_out if one.how in FOR_THE_PERSON))
        masked = not all(one.place for one in told) or not all(one.reason for one in found.obstacles)
        self.show_paths.setVisible(self._hidden and not self._named and masked)
        self.show_paths.setEnabled(True)
        self._enable()
        self.resize(self.width(), max(self.height(), self.layout().totalHeightForWidth(self.width())))

    def _enable(self) -> None:
        free = self._preview is not None and not self._preview.obstacles
        self.save_button.setEnabled(free and self.typed.text().strip().casefold() == self._wanted.casefold())
