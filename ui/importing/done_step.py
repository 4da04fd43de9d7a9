"""What came of an import, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.icons import pixmap
from ui.translations import translate
from ui.widgets.empty import action_button
from ui.widgets.labels import label


class DoneStep(QWidget):
    """The outcome in a sentence, and a button for each thing one may want next."""

    def __init__(self, look: QAction, take_back: QAction, again: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-done")
        self._picture = QLabel()
        self._picture.setPixmap(pixmap("circle-check", 40, role="good", ratio=self.devicePixelRatioF()))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.heading = label("", "heading")
        self.words = label("", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._picture)
        for line in (self.heading, self.words):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        for place, one in enumerate((look, take_back, again)):
            column.addWidget(action_button(one, primary=place == 0), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_done(self, added: int, updated: int, skipped: int) -> None:
        """The import was carried out."""
        parts = [translate("Importing", "%n candidate(s) added", n=added)]
        if updated:
            parts.append(translate("Importing", "%n filled in", n=updated))
        if skipped:
            parts.append(translate("Importing", "%n row(s) left out", n=skipped))
        self._say(
            "circle-check", " · ".join(parts), translate("Importing", "How the columns were understood is remembered.")
        )

    def show_taken_back(self) -> None:
        """The import was undone."""
        self._say(
            "undo-2",
            translate("Importing", "The import was undone"),
            translate("Importing", "What it had written was taken back."),
        )

    def _say(self, picture: str, heading: str, text: str) -> None:
        self._picture.setPixmap(pixmap(picture, 40, role="good", ratio=self.devicePixelRatioF()))
        self.heading.setText(heading)
        self.words.setText(text)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
