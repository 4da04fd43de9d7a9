"""A card that takes a file: dropped on it, or chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ui import theme
from ui.icons import pixmap
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label


class DropZone(QFrame):
    """Says that it is `clicked`, as a button would; the button below it has the keyboard."""

    clicked = Signal()

    def __init__(self) -> None:
        super().__init__(objectName="drop-zone")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click counts where it is let go."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()


class DropCard(QFrame):
    """Takes a file that is dropped on it; a click on it asks for one. `about` says which files are meant."""

    dropped = Signal(str)

    def __init__(self, heading: str, about: str, choose: QAction) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAcceptDrops(True)
        self._picture = QLabel()
        self._words = label("", "muted")
        for shown in (self._picture, self._words):
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._zone = DropZone()
        self._zone.clicked.connect(choose.trigger)
        inside = QVBoxLayout(self._zone)
        inside.setSpacing(8)
        inside.addStretch()
        inside.addWidget(self._picture)
        inside.addWidget(self._words)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(heading, "heading"))
        column.addWidget(label(about, "muted"))
        column.addWidget(self._zone, 1)
        column.addWidget(action_button(choose, primary=True), 0, Qt.AlignmentFlag.AlignLeft)
        self._light()
        theme.watcher.changed.connect(self._light)

    def _light(self, *, dragged: bool = False) -> None:
        self._words.setText(
            translate("Drafting", "Let go to read this file")
            if dragged
            else translate("Drafting", "Drop a file here, or click to choose one")
        )
        role = "accent" if dragged else "muted"
        edge = theme.color("accent" if dragged else "outline").name()
        self._zone.setStyleSheet(f"QFrame#drop-zone {{ border: 1px dashed {edge}; border-radius: 6px; }}")
        self._picture.setPixmap(pixmap("file-search", 32, role=role, ratio=self.devicePixelRatioF()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file from this computer."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()
            self._light(dragged=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere."""
        self._light()

    def dropEvent(self, event: QDropEvent) -> None:
        """Reads it."""
        self._light()
        event.acceptProposedAction()
        self.dropped.emit(str(Path(event.mimeData().urls()[0].toLocalFile())))
