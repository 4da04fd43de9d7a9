"""In a workspace that is still empty: that anybody can read it, and how to protect it before anything is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.actions import action
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.session import Session


class ProtectionLine(QWidget):
    """Offers a passphrase; hidden where the workspace has one."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.protect = action(
            self,
            translate("Protection", "Protect with a passphrase…"),
            self._protect,
            icon_name="lock",
            about=translate("Protection", "Encrypt the workspace file"),
        )
        said = label(
            translate("Protection", "Whoever gets the workspace file can read it."),
            "muted",
            wrap=False,
        )
        self.button = action_button(self.protect)
        self.button.setProperty("role", "quiet")
        self.button.setAccessibleDescription(said.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 16, 0, 0)
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(said)
        row.addWidget(self.button)
        row.addStretch()
        self.setVisible(session.workspace.key is None)

    def _protect(self) -> None:
        from ui.settings.protection import ask_for_secrets, protecting_with  # the first page needs none of it

        secrets = ask_for_secrets(self.window(), self._session.workspace.path)
        if secrets is not None:
            self._session.conversion_wanted.emit(protecting_with(secrets))
