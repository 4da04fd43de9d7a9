"""One line of somebody's text, cut with an ellipsis where there is no room; the tooltip has all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from ui import theme
from ui.models.rows import as_tooltip


class ElidedLabel(QLabel):
    """Plain text on one line, however long; `text()` is always the whole of it."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._tone = ""
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Shows this text."""
        super().setText(" ".join(text.split()))
        self.setToolTip(as_tooltip(text))

    def set_tone(self, role: str) -> None:
        """Writes in the colour of this theme role, whatever the look."""
        self._tone = role
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the text, within reason."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), 480), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws as much of the text as fits."""
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = int(self.alignment() | Qt.TextFlag.TextSingleLine)
        palette = QPalette(self.palette())
        if self._tone:
            palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._tone))
        self.style().drawItemText(painter, room, flags, palette, self.isEnabled(), shown, QPalette.ColorRole.WindowText)
