"""How old the last backup is, at the end of Home; in the way only where none could be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import action
from ui.backups.words import state, trouble
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.base import Navigator
    from ui.session import Session


class BackupLine(QFrame):
    """Follows the session's keeper of backups; hidden before that knows anything."""

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = session.backups
        self.setProperty("role", "card")
        self.state = label("", "muted")
        self.trouble = label("", "bad")
        self.back_up = action(
            self, translate("Backups", "Back up now"), self._keeper.back_up, icon_name="save", keys="Ctrl+Shift+B"
        )
        self.to_settings = action(
            self,
            translate("Backups", "Backup settings"),
            lambda: navigator.go("settings", "backups"),
            icon_name="settings",
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.trouble)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addLayout(words, 1)
        self._settings_button = action_button(self.to_settings)
        row.addWidget(self._settings_button)
        row.addWidget(action_button(self.back_up))
        self._keeper.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what is known."""
        self.state.setText(state(self._keeper))
        self.state.setVisible(bool(self.state.text()))
        self.trouble.setText(trouble(self._keeper))
        self.trouble.setVisible(bool(self.trouble.text()))
        self._settings_button.setVisible(bool(self.trouble.text()))
        self.setVisible(bool(self.state.text() or self.trouble.text()))
