"""Where a new workspace begins: three doors, each with a word on what lies behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.icons import pixmap
from ui.widgets.empty import action_button
from ui.widgets.labels import label

DOOR_WIDTH = 256


class Door(QFrame):
    """An icon, what the door is for, and the button that opens it."""

    def __init__(self, icon_name: str, heading: str, text: str, opens: QAction, *, first: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setMaximumWidth(DOOR_WIDTH)
        self._icon_name = icon_name
        self._picture = QLabel()
        self.button = action_button(opens, primary=first)
        self.button.setAccessibleDescription(text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        layout.addWidget(label(heading, "heading"))
        layout.addWidget(label(text, "muted"))
        layout.addStretch()
        layout.addWidget(self.button)
        self._draw()
        theme.watcher.changed.connect(self._draw)

    def _draw(self) -> None:
        self._picture.setPixmap(pixmap(self._icon_name, 28, role="accent", ratio=self.devicePixelRatioF()))


class Doors(QWidget):
    """The doors side by side in the middle, under a word of welcome; `below` is what else there is to say."""

    def __init__(self, heading: str, text: str, *doors: Door, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.doors = doors
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        for made in (label(heading, "title"), label(text, "muted")):
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(made)
        layout.addSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch()
        for door in doors:
            row.addWidget(door, 1)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(below)
        layout.addStretch(3)
        self.setFocusProxy(doors[0].button)
