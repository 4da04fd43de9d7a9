"""A line above form and text that stays until it is answered: what happened to the file, and what one can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import pixmap
from ui.widgets.banner import ICONS, Kind
from ui.widgets.labels import label

Answer = tuple[str, Callable[[], None]]  # what the button says, and what it does


class Notice(QFrame):
    """Shows one matter at a time; `subject` is its name in code, "" while nothing is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject = ""
        self._kind: Kind = "info"
        self._picture = QLabel()
        self.text = label("")
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._picture)
        self._row.addWidget(self.text, 1)
        theme.watcher.changed.connect(self._color)
        self.hide()

    def show_notice(self, subject: str, text: str, answers: Sequence[Answer], kind: Kind = "info") -> None:
        """Say `text` and offer these answers, in the place of what was said before."""
        self.clear()
        self.subject, self._kind = subject, kind
        self.text.setText(text)
        for words, what in answers:
            button = QPushButton(words)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, what=what: what())
            self._row.addWidget(button)
            self.buttons.append(button)
        self._color()
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # takes long to load

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self, *subjects: str) -> None:
        """Say nothing any more; with subjects only where one of them is what is said."""
        if subjects and self.subject not in subjects:
            return
        self.subject = ""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.hide()

    def _color(self) -> None:
        name, role = ICONS[self._kind]
        self._picture.setPixmap(pixmap(name, 20, role=role, ratio=self.devicePixelRatioF()))
        self.setProperty("role", f"banner-{self._kind}")
        self.style().unpolish(self)
        self.style().polish(self)
