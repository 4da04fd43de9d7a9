"""Record that somebody withdrew, and see what follows: the program does nothing of it by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from screening.privacy import bases
from ui.dialogs.form import FormDialog
from ui.keeping_words import follow_words
from ui.translations import translate
from ui.widgets.calendar import day_field
from ui.wording import words

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.privacy.bases import Basis
    from ui.session import Session


_WIDTH = 600


class WithdrawalForm(FormDialog):
    """For one entry that is in force."""

    def __init__(self, session: Session, basis: Basis, parent: QWidget | None = None) -> None:
        name = words(f"basis.{basis.basis}", session.language)
        super().__init__(
            session,
            translate("Keeping", "Withdrawal: {basis}", basis=name),
            translate("Keeping", "Record the withdrawal"),
            parent,
        )
        self.setMinimumWidth(_WIDTH)
        self._basis = basis
        self.afterwards = translate("Keeping", "The withdrawal is on record")
        self.day = day_field(translate("Keeping", "Withdrawn on"), "withdrawn-on")
        given = QDate.fromString(basis.given_on, Qt.DateFormat.ISODate)
        if given <= QDate.currentDate():  # else a clock was wrong then, or is now
            self.day.setMinimumDate(given)
        self.add_row(translate("Keeping", "&Withdrawn on"), self.day)
        self.how = QLineEdit(objectName="how")
        self.how.setPlaceholderText(translate("Keeping", "such as: mail, letter, phone"))
        self.add_row(translate("Keeping", "&How you learned of it"), self.how)
        follows = bases.follows(session.workspace, basis.id)
        self.follows = self.add_line("\n".join(follow_words(follows, session.language)))
        self.follows.setObjectName("follows")

    def save(self) -> Changes | None:
        """Records it."""
        day = self.day.date().toString("yyyy-MM-dd")
        return bases.withdraw(self.session.workspace, basis_id=self._basis.id, withdrawn_on=day, how=self.how.text())
