"""Asks for one's name where it is about to be written down, as long as only the login name is known."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from screening.errors import Refused
from screening.interviewing import interviewers
from ui.dialogs.form import FormDialog
from ui.session import Session
from ui.translations import translate


class OwnName(QLineEdit):
    """A field for one's name; left empty, the login name stands for it as before."""

    def __init__(self, session: Session) -> None:
        super().__init__(objectName="your-name")
        self._session = session
        self.setPlaceholderText(session.my_name)
        self.setToolTip(translate("OwnName", "This name stands beside your scores and notes, and in reports."))

    def take(self, *, another: bool) -> None:
        """From now on one is called what was typed.

        Where the workspace knows somebody of that name already, one is that person if `another` may be; otherwise
        raises Refused "name_taken". Raises SettingError.
        """
        name = " ".join(self.text().split())
        if not name:
            return
        known = interviewers.find(self._session.workspace, name)
        if known is not None and not another and known.id != self._session.me.id:
            raise Refused("name_taken", name=name)
        self._session.set("your_name", name)


def ask_own_name(form: FormDialog) -> OwnName | None:
    """Adds the field to the form where no name was set yet; None where one was."""
    if form.session.settings.your_name:
        return None
    field = OwnName(form.session)
    form.add_row(translate("OwnName", "Your &name"), field)
    return field
