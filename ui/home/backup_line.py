"""How old the last backup is, at the end of Home; before everything else where none could be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import action
from ui.backups.words import state, trouble
from ui.icons import icon
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label

if TYPE_CHECKING:
    from ui.pages.base import Navigator
    from ui.session import Session

_ICON = 20
_ROOM = 720  # pixels from which on words and buttons stand side by side


class BackupLine(QFrame):
    """Follows the session's keeper of backups; hidden before that knows anything.

    `troubled` tells that a backup could not be made (True), or that one was again.
    """

    troubled = Signal(bool)

    def __init__(self, session: Session, navigator: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper = session.backups
        self._in_trouble = False
        self.setProperty("role", "card")
        self.sign = QLabel()
        self.sign.setPixmap(icon("triangle-alert").pixmap(_ICON, _ICON))
        self.state = label("", "muted")
        self.trouble = label("")
        self.trouble.setObjectName("backup-trouble")
        self.back_up = action(
            self, translate("Backups", "Back up now"), self._keeper.back_up, icon_name="save", keys="Ctrl+Alt+B"
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
        said = QHBoxLayout()
        said.setSpacing(12)
        said.addWidget(self.sign)
        said.addLayout(words, 1)
        self._settings_button = action_button(self.to_settings)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self._settings_button)
        buttons.addWidget(action_button(self.back_up))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(16, 8, 8, 8)
        self._layout.setSpacing(8)
        self._layout.addLayout(said, 1)
        self._layout.addLayout(buttons)
        self._keeper.changed.connect(self.refresh)
        self.refresh()

    @property
    def in_trouble(self) -> bool:
        """Whether the last backup could not be made."""
        return self._in_trouble

    def refresh(self) -> None:
        """Show what is known."""
        self.state.setText(state(self._keeper))
        self.state.setVisible(bool(self.state.text()))
        self.trouble.setText(trouble(self._keeper))
        in_trouble = bool(self.trouble.text())
        for one in (self.trouble, self.sign, self._settings_button):
            one.setVisible(in_trouble)
        self.setVisible(bool(self.state.text()) or in_trouble)
        if in_trouble != self._in_trouble:
            self._in_trouble = in_trouble
            self.setProperty("role", "floating-bad" if in_trouble else "card")
            self.style().polish(self)
            self._arrange()
            self.troubled.emit(in_trouble)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is wrong has the whole width where there is little of it, the buttons below."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        below = self._in_trouble and self.width() < _ROOM
        self._layout.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
