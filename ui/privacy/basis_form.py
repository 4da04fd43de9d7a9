"""Record on what basis people's data is held, for one person or for many at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from rubrics.errors import SaringError
from screening.privacy import notices
from screening.privacy.bases import Given
from screening.privacy.basis_codes import CODES
from ui.dialogs.form import FormDialog
from ui.translations import translate
from ui.widgets.calendar import day_field
from ui.widgets.choice import choice
from ui.wording import words

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.workspace import Workspace
    from ui.session import Session

Write = Callable[["Workspace", Given], "Changes"]


_WIDTH = 620  # room for a notice's title


class BasisForm(FormDialog):
    """`write` gets what was chosen and records it, for `who` in words; without it the caller asks for `given`.

    No basis is chosen beforehand: which one holds is for a person to say.
    """

    def __init__(self, session: Session, who: str, write: Write | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            session,
            translate("Keeping", "Basis and notice: {who}", who=who),
            translate("Keeping", "Record"),
            parent,
        )
        self.setMinimumWidth(_WIDTH)
        self._write = write
        self.given: Given | None = None
        self.basis = choice(translate("Keeping", "Basis"), name="basis", letters=28)
        self.basis.setPlaceholderText(translate("Keeping", "Choose the basis"))
        for code in CODES:
            self.basis.addItem(words(f"basis.{code}", session.language), code)
        self.basis.setCurrentIndex(-1)
        self.add_row(translate("Keeping", "&Basis"), self.basis)
        self.notice = choice(translate("Keeping", "Notice"), name="notice", letters=28)
        versions, today = notices.all_of(session.workspace), date.today().isoformat()
        for one in versions:
            self.notice.addItem(
                translate("Keeping", "Version {number}: {title}", number=one.number, title=one.title), one.id
            )
        self.notice.addItem(translate("Keeping", "No version recorded"), "")
        in_force = (row for row, one in enumerate(versions) if one.effective_on <= today)
        self.notice.setCurrentIndex(next(in_force, len(versions)))
        for box in (self.basis, self.notice):  # a notice's title is long
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add_row(translate("Keeping", "&Notice told"), self.notice)
        self.day = day_field(translate("Keeping", "Since"), "given-on")
        self.add_row(translate("Keeping", "&Since"), self.day)
        self.how = QLineEdit(objectName="how")
        self.how.setPlaceholderText(translate("Keeping", "such as: signed form, by mail"))
        self.add_row(translate("Keeping", "&How it was given"), self.how)
        self.add_line(
            translate("Keeping", "Goes on record with your name and today’s date. Earlier entries stay in the history.")
        )

    def save(self) -> Changes | None:
        """Records it. Raises SaringError "basis_not_chosen"."""
        if self.basis.currentIndex() < 0:
            raise SaringError("basis_not_chosen")
        self.given = Given(
            self.basis.currentData(),
            self.day.date().toString("yyyy-MM-dd"),
            self.notice.currentData(),
            self.how.text(),
        )
        return self._write(self.session.workspace, self.given) if self._write else None
