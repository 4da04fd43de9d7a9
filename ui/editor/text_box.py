"""One text of the form: as high as what stands in it, and without a history of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ui.editor.differences import spans
from ui.editor.text_pane import is_history
from ui.editor.working_copy import units

_LONGEST_PX = 240
_STAYS = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class TextBox(QPlainTextEdit):
    """`typed` tells every change a person makes. Undo goes to the page, whose history is of form and text.

    A `required` box that is emptied says nothing, and shows what it said before once the person has left it.
    """

    typed = Signal(str)
    emptied = Signal(bool)  # whether a required text is missing now

    def __init__(self, spoken: str, *, required: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.required = required
        self._shown = ""
        self._showing = False
        self.setAccessibleName(spoken)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._note_change)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def show_text(self, text: str) -> None:
        """Show what the rubric says; the cursor keeps its place among the letters."""
        self._shown = text
        present = self.toPlainText()
        if present.strip() == text or (self.hasFocus() and self.required and not present.strip()):
            return
        self._showing = True
        cursor = QTextCursor(self.document())
        for span in reversed(spans(present, text)):
            cursor.setPosition(units(present, span.start))
            cursor.setPosition(units(present, span.end), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(span.text)
        self._showing = False

    def _note_change(self) -> None:
        if self._showing:
            return
        text = self.toPlainText().strip()
        self.emptied.emit(self.required and not text)
        if text or not self.required:
            self.typed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the page."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_history(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo, redo and Ctrl+Enter to the page."""
        if is_history(event) or (event.key() == Qt.Key.Key_Return and event.modifiers()):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A text that has to be there comes back."""
        super().focusOutEvent(event)
        if event.reason() not in _STAYS and self.required and not self.toPlainText().strip():
            self.show_text(self._shown)
            self.emptied.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another height."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Its width is the form's."""
        return QSize(160, self.height())

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        around = (
            self.contentsMargins().top() + self.contentsMargins().bottom() + 2 * int(self.document().documentMargin())
        )
        wanted = lines * self.fontMetrics().lineSpacing() + around + 2
        self.setFixedHeight(min(max(wanted, 30), _LONGEST_PX))
