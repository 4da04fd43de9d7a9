"""Fields that write into the draft letter by letter and never lose their place while one types."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class LineField(QLineEdit):
    """One line; `typed` with every change of the person's, `left` when they go on to something else."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.textEdited.connect(self.typed)

    def show_text(self, text: str) -> None:
        """Shows what the draft holds now; what was just typed here is that already."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0 if not self.hasFocus() else len(text))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The next letter begins another step."""
        super().focusOutEvent(event)
        self.left.emit()


class ParagraphField(QPlainTextEdit):
    """A few lines, as high as its text; Tab goes on. Signals as in LineField."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, name: str, spoken: str, lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 20)
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))

    def show_text(self, text: str) -> None:
        """Shows what the draft holds now."""
        if text != self.toPlainText():
            with QSignalBlocker(self):
                self.setPlainText(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The next letter begins another step."""
        super().focusOutEvent(event)
        self.left.emit()
