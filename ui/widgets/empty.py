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


def action_button(action: QAction, *, primary: bool = False) -> QPushButton:
    """A push button that does what the action does, and follows its text, icon, tooltip, state and visibility."""
    button = QPushButton()
    if primary:
        button.setProperty("role", "primary")

    def follow() -> None:
        symbol = action.property(SYMBOL)
        button.setText(action.text())
        button.setIcon(icon(symbol, "on_accent") if primary and symbol else action.icon())
        button.setToolTip(action.toolTip())
        button.setEnabled(action.isEnabled())

    follow()
    action.changed.connect(follow)
    action.visibleChanged.connect(lambda: button.setVisible(action.isVisible()))
    if not action.isVisible():
        button.hide()
    button.clicked.connect(action.trigger)
    return button
