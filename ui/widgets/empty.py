"""What a page shows while there is nothing to show: what this place is for and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.actions import SYMBOL
from ui.icons import icon, pixmap
from ui.widgets.labels import label

TEXT_WIDTH = 480


class EmptyState(QWidget):
    """An icon, a heading, a sentence, and a button per action; the first action is the one to begin with."""

    def __init__(
        self, icon_name: str, heading: str, text: str, *actions: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self._picture)
        for made in (label(heading, "heading"), label(text, "muted")):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            made.setMaximumWidth(TEXT_WIDTH)
            # Between stretches and not aligned: only so does a wrapped text get the height it needs.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(made, 100)
            row.addStretch(1)
            layout.addLayout(row)
        for number, action in enumerate(actions):
            layout.addWidget(action_button(action, primary=number == 0), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._draw()
        theme.watcher.changed.connect(self._draw)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, 40, role="muted", ratio=self.devicePixelRatioF()))


class ActionButton(QPushButton):
    """Does what its action does, and follows its text, icon, tooltip, state and visibility."""

    def __init__(self, action: QAction, *, primary: bool = False) -> None:
        super().__init__()
        self._action = action
        self._primary = primary
        self._symbol: str | None = ""
        self.setAutoDefault(True)  # Enter does what Space does, in the window as in a dialog
        if primary:
            self.setProperty("role", "primary")
        self._follow()
        if not action.isVisible():
            self.hide()
        # Methods, not closures: Qt forgets them with the button, and the action may live longer.
        action.changed.connect(self._follow)
        action.visibleChanged.connect(self._show_or_hide)
        self.clicked.connect(action.trigger)

    def _follow(self) -> None:
        symbol = self._action.property(SYMBOL)
        self.setText(self._action.text())
        if symbol != self._symbol or not symbol:  # another icon lays the whole page out anew
            self._symbol = symbol
            self.setIcon(icon(symbol, "on_accent") if self._primary and symbol else self._action.icon())
        self.setToolTip(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())

    def _show_or_hide(self) -> None:
        self.setVisible(self._action.isVisible())


def action_button(action: QAction, *, primary: bool = False) -> QPushButton:
    """A push button for an action; `primary` for the one to begin with."""
    return ActionButton(action, primary=primary)
