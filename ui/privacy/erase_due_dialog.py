"""The question before people are erased whose time is over: what would go, what cannot be reached, and their number."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rubrics.errors import SaringError
from screening.privacy import erasure
from ui.dialogs.form import FormDialog
from ui.models.figures import day_and_time
from ui.privacy.words import copies_words, counts_words
from ui.translations import translate

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.privacy.erasure import Preview
    from ui.session import Session

_HEIGHT = 120


class EraseDueDialog(FormDialog):
    """It erases nothing itself: accepted, the number was typed. `left` of those selected are not due or held back."""

    def __init__(
        self, session: Session, candidate_ids: Sequence[str], *, left: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            session,
            translate("RetentionPage", "Erase everything about %n person(s)", n=len(candidate_ids)),
            translate("RetentionPage", "Erase for good"),
            parent,
        )
        self._number = len(candidate_ids)
        self._seen = False
        self.setMinimumWidth(620)
        self.what = self.add_line(translate("RetentionPage", "Looking what is held about them…"))
        self.what.setObjectName("what")
        if left:
            self.add_line(
                translate("RetentionPage", "%n of those selected stay: held back, or their time is not over.", n=left)
            )
        self.copies = QPlainTextEdit(objectName="copies", readOnly=True)
        self.copies.setTabChangesFocus(True)
        self.copies.setFixedHeight(_HEIGHT)
        self.copies_said = self.add_line(
            translate("RetentionPage", "Copies that Saring cannot reach. See to them yourself; the list is gone then:")
        )
        self.copies.setAccessibleName(self.copies_said.text())
        self.form.addRow(self.copies)
        for one in (self.copies_said, self.copies):
            one.hide()
        self.number = QLineEdit(objectName="number")
        self.number.setPlaceholderText(str(self._number))
        self.add_row(translate("RetentionPage", "&Type {number}", number=self._number), self.number)
        self.add_line(
            translate(
                "RetentionPage",
                "This cannot be undone, not with Ctrl+Z either. A backup is made before; whoever restores one has "
                "these people erased again at once.",
            )
        )
        self.number.textChanged.connect(lambda _: self._enable())
        self._enable()
        ids = list(candidate_ids)
        session.tasks.run(
            lambda workspace, _: erasure.preview(workspace, ids),
            title=translate("RetentionPage", "Looking what is held"),
            done=self._show,
            failed=self._failed,
        )

    def save(self) -> Changes | None:
        """Nothing is written here."""
        return None

    def _show(self, found: Preview) -> None:
        lines = [counts_words(found.counts, self.session.language)]
        if found.together:
            lines.append(
                translate(
                    "RetentionPage",
                    "Documents about several people go too: {numbers}. Export them anew afterwards.",
                    numbers=", ".join(found.together),
                )
            )
        self.what.setText("\n".join(lines))
        copies = copies_words(found.out_of_reach, self.session.language, day_and_time)
        self.copies.setPlainText("\n".join(copies))
        for one in (self.copies_said, self.copies):
            one.setVisible(bool(copies))
        self._seen = True
        self._enable()
        self.adjustSize()

    def _enable(self) -> None:
        self.save_button.setEnabled(self._seen and self.number.text().strip() == str(self._number))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SaringError):
            raise error
        self.refuse(error)
