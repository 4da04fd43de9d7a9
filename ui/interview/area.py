"""Something that is scrolled when there is too little room, and leaves every key to the page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Area(QScrollArea):
    """Scrolled up and down by wheel and bar; the arrows and page keys move between criteria."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_whole(self, widget: QWidget, margin: int = 0) -> None:
        """Scroll so far that all of this widget is in sight; Qt's own way is content with the cursor in it."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may have come just now
        place = QRect(widget.mapTo(self.widget(), QPoint(0, 0)), widget.size())
        self.ensureVisible(0, place.bottom() + 1, 0, margin)
        self.ensureVisible(0, place.top(), 0, margin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key is the area's own."""
        event.ignore()
