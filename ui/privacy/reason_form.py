"""A short form that asks for the reason of a deed, which goes on record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.dialogs.form import FormDialog
from ui.translations import translate

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.workspace import Workspace
    from ui.session import Session


class ReasonForm(FormDialog):
    """`deed` gets the workspace and the reason; `afterwards` is what the banner says then."""

    def __init__(
        self,
        session: Session,
        title: str,
        about: str,
        deed: Callable[[Workspace, str], Changes],
        parent: QWidget | None = None,
        *,
        afterwards: str = "",
    ) -> None:
        super().__init__(session, title, title, parent)
        self._deed = deed
        self.afterwards = afterwards
        self.add_line(about)
        self.reason = QLineEdit(objectName="reason")
        self.add_row(translate("Privacy", "&Reason"), self.reason)

    def save(self) -> Changes | None:
        """Does it."""
        return self._deed(self.session.workspace, self.reason.text())
