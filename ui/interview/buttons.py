"""Buttons of the scoring page: they keep the hands off the keyboard's scoring keys.

A click never moves the focus, so somebody in the middle of a note can click a score and type on. Reached with
Tab they answer to Space; every other key goes to the page.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from ui.icons import icon


def keep_scoring_keys(event: QKeyEvent) -> bool:
    """Whether a button may have this key: Space and Tab; all others are ignored, so that the page gets them."""
    mine = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
    if not mine or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
        event.ignore()
        return False
    return True


def describe(button: QAbstractButton | QWidget, text: str, key: str = "") -> None:
    """Name a control for the mouse (tooltip with its key) and for a screen reader."""
    button.setToolTip(f"{text} ({key})" if key else text)
    button.setAccessibleName(text)


class IconButton(QToolButton):
    """A flat button with an icon."""

    def __init__(self, icon_name: str, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(18, 18))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, text, key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)


class WordButton(QPushButton):
    """A button with words."""

    def __init__(self, text: str, key: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        if role:
            self.setProperty("role", role)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, text, key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space only."""
        if keep_scoring_keys(event):
            super().keyPressEvent(event)
