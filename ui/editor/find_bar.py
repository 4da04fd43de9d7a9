"""Ctrl+F: find words in the text, forward and back, round the end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from ui.icons import icon
from ui.translations import translate
from ui.widgets.labels import label


class FindBar(QWidget):
    """Stands above the text while one searches; Enter finds the next place, Shift+Enter the one before, Esc closes."""

    closed = Signal()

    def __init__(self, pane: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self.field = QLineEdit(objectName="find")
        self.field.setPlaceholderText(translate("Editor", "Find in the text"))
        self.field.setAccessibleName(translate("Editor", "Find in the text"))
        self.field.textChanged.connect(self._type)
        self.said = label("", "muted", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.said)
        for name, words, what in (
            ("chevron-up", translate("Editor", "Find the place before (Shift+Enter)"), lambda: self.search(back=True)),
            ("chevron-down", translate("Editor", "Find the next place (Enter)"), self.search),
            ("x", translate("Editor", "Close the search (Esc)"), self.close_bar),
        ):
            button = QToolButton()
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, what=what: what())
            row.addWidget(button)
        self.hide()

    def open_bar(self) -> None:
        """Begin with what is chosen in the text, if that is on one line."""
        chosen = self._pane.textCursor().selectedText()
        if chosen and "\u2029" not in chosen:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_bar(self) -> None:
        """Go back to the text; what was found stays chosen."""
        self.hide()
        self._pane.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def search(self, *, back: bool = False) -> bool:
        """Choose the next place of the words, from the end on again from the beginning; False where there is none."""
        words = self.field.text()
        if not words:
            self.said.setText("")
            return False
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        document = self._pane.document()
        found = document.find(words, self._pane.textCursor(), flags)
        if found.isNull():
            edge = QTextCursor(document)
            edge.movePosition(QTextCursor.MoveOperation.End if back else QTextCursor.MoveOperation.Start)
            found = document.find(words, edge, flags)
        self.said.setText(translate("Editor", "Not found") if found.isNull() else "")
        if found.isNull():
            return False
        self._pane.setTextCursor(found)
        self._pane.centerCursor()
        return True

    def _type(self) -> None:
        """Search as one types, from the place that is chosen."""
        cursor = self._pane.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._pane.setTextCursor(cursor)
        self.search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Shift+Enter and Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.search(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
