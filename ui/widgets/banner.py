"""A line over the page that says what happened or what is in the way; the person goes on working meanwhile."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from ui import theme
from ui.icons import icon, pixmap
from ui.translations import translate
from ui.widgets.labels import label

Kind = Literal["info", "bad"]
ICONS: dict[Kind, tuple[str, str]] = {"info": ("info", "accent"), "bad": ("triangle-alert", "bad")}
INFO_STAYS_MS = 8000


class Banner(QFrame):
    """Shows one message at a time; a mere notice leaves by itself, what is in the way stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind: Kind = "info"
        self._picture = QLabel()
        self.message = label("")
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.close_button = QToolButton()
        self.close_button.setIcon(icon("x"))
        self.close_button.setToolTip(translate("Banner", "Close this message"))
        self.close_button.setAccessibleName(translate("Banner", "Close this message"))
        self.close_button.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        layout.addWidget(self.message, 1)
        layout.addWidget(self.close_button)
        self._leave = QTimer(self, singleShot=True, interval=INFO_STAYS_MS)
        self._leave.timeout.connect(self.hide)
        theme.watcher.changed.connect(self._color)
        self.hide()

    def show_message(self, text: str, kind: Kind = "info") -> None:
        """Show `text`, and say it aloud to who uses a screen reader."""
        self.kind = kind
        self.message.setText(text)
        self._color()
        self.show()
        if kind == "info":
            self._leave.start()
        else:
            self._leave.stop()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # takes long to load

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _color(self) -> None:
        name, role = ICONS[self.kind]
        self._picture.setPixmap(pixmap(name, 20, role=role, ratio=self.devicePixelRatioF()))
        self.setProperty("role", f"banner-{self.kind}")
        self.style().unpolish(self)
        self.style().polish(self)
