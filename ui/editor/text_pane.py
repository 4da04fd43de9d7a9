"""The text side: YAML with line numbers, colours, and its problems underlined where they stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip, QWidget

from rubrics.model import Language
from rubrics.problems import Problem
from ui import theme
from ui.editor.highlighter import YamlHighlighter
from ui.editor.working_copy import units
from ui.models.rows import as_tooltip
from ui.rubric_problems import problem_words
from ui.translations import translate

STEP = "  "
_MOST_UNDERLINED = 500
_MARKS = {"error": "✕", "advice": "!"}


class TextPane(QPlainTextEdit):
    """A YAML editor. Undo and redo are left to the page: they are of both sides."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("yaml")
        self.setAccessibleName(translate("Editor", "Text of the rubric (YAML)"))
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(STEP))
        # The numbers stand at the very edge; the frame grows by a pixel with the focus.
        self.setStyleSheet("QPlainTextEdit { padding: 1px; } QPlainTextEdit:focus { padding: 0; }")
        self._language: Language = language
        self._problems: list[tuple[Problem, QTextCursor]] = []
        self._marks: dict[int, str] = {}  # block number -> the worst severity in it
        self._numbers = _Numbers(self)
        self.highlighter = YamlHighlighter(self.document())
        self.blockCountChanged.connect(self._fit_numbers)
        self.updateRequest.connect(self._follow)
        self.cursorPositionChanged.connect(self._light)
        theme.watcher.changed.connect(self._color)
        self._fit_numbers()
        self._light()

    # -- problems

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Underline these; they stay with their words while one types elsewhere."""
        self._problems = [(one, self._span(one)) for one in problems[:_MOST_UNDERLINED] if one.line]
        self._marks = {}
        for one, cursor in self._problems:
            number = cursor.blockNumber()
            if one.severity == "error" or number not in self._marks:
                self._marks[number] = one.severity
        self._light()
        self._numbers.update()

    def _span(self, problem: Problem) -> QTextCursor:
        """From where a problem stands to the end of its line."""
        block = self.document().findBlockByNumber(problem.line - 1)
        if not block.isValid():
            block = self.document().lastBlock()
        text = block.text()
        start = min(units(text, problem.column - 1), block.length() - 1)
        end = units(text, len(text.rstrip()))
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + start)
        if end > start:
            cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        else:  # nothing stands there: the sign before it, or the whole line
            cursor.setPosition(block.position() + max(0, start - 1), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def go_to(self, line: int, column: int = 1, *, focus: bool = True) -> None:
        """Put the cursor at this place (both count from 1) and bring it into sight."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + min(units(block.text(), column - 1), block.length() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()
        if focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_into_sight(self, line: int) -> None:
        """Scroll to a line; the cursor stays where it is."""
        block = self.document().findBlockByNumber(max(0, line - 1))
        if not block.isValid():
            return
        first = self.firstVisibleBlock().blockNumber()
        shown = self.viewport().height() // max(1, self.fontMetrics().lineSpacing())
        if not first <= block.blockNumber() < first + shown // 2:
            self.verticalScrollBar().setValue(block.firstLineNumber() - 1)

    @property
    def offset(self) -> int:
        """Where the cursor stands, counted in characters as Python does."""
        before = QTextCursor(self.document())
        before.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return len(before.selectedText())

    # -- keys

    def event(self, event: QEvent) -> bool:
        """Undo and redo go to the page; a tooltip says what an underlined place is about."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_history(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._explain(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab indents by two spaces, Shift+Tab takes them away, Enter keeps the indentation."""
        if is_history(event):
            event.ignore()
            return
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        is_shifted = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() == Qt.Key.Key_Tab and plain:
            self._indent()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and is_shifted:
            self._outdent()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._new_line()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab is a key to write with here; F6 leaves."""
        return False

    def _indent(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.insertText(STEP)
            self.ensureCursorVisible()
            return
        for line in self._selected_lines(cursor):
            line.insertText(STEP)
        cursor.endEditBlock()

    def _outdent(self) -> None:
        cursor = self.textCursor()
        for line in self._selected_lines(cursor):
            text = line.block().text()
            for _ in range(min(len(STEP), len(text) - len(text.lstrip(" ")))):
                line.deleteChar()
        cursor.endEditBlock()

    def _selected_lines(self, cursor: QTextCursor) -> list[QTextCursor]:
        """A cursor at the beginning of each line the selection touches; the caller ends the edit block."""
        cursor.beginEditBlock()
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1))
        numbers = range(first.blockNumber(), last.blockNumber() + 1)
        return [QTextCursor(document.findBlockByNumber(number)) for number in numbers]

    def _new_line(self) -> None:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        cursor.insertText("\n" + before[: len(before) - len(before.lstrip(" "))])
        self.ensureCursorVisible()

    # -- what is painted

    def _light(self) -> None:
        """The line of the cursor, and the underlined problems."""
        line = QTextEdit.ExtraSelection()
        line.format.setBackground(theme.color("hover"))
        line.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        line.cursor = self.textCursor()
        line.cursor.clearSelection()
        shown = [line]
        for problem, cursor in self._problems:
            under = QTextEdit.ExtraSelection()
            under.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            under.format.setUnderlineColor(theme.color("bad" if problem.severity == "error" else "warning"))
            under.cursor = cursor
            shown.append(under)
        self.setExtraSelections(shown)

    def _explain(self, event: QHelpEvent) -> None:
        place = self.cursorForPosition(self.viewport().mapFrom(self, event.pos())).position()
        said = [
            problem_words(one, self._language)
            for one, cursor in self._problems
            if cursor.selectionStart() <= place <= cursor.selectionEnd()
        ]
        if said:
            QToolTip.showText(event.globalPos(), as_tooltip("\n\n".join(said)), self)
        else:
            QToolTip.hideText()

    def _color(self) -> None:
        self._light()
        self._numbers.update()

    # -- line numbers

    def _fit_numbers(self) -> None:
        self.setViewportMargins(self._numbers.sizeHint().width(), 0, 0, 0)
        self._place_numbers()

    def _place_numbers(self) -> None:
        inside = self.contentsRect()
        self._numbers.setGeometry(QRect(inside.topLeft(), QSize(self._numbers.sizeHint().width(), inside.height())))

    def _follow(self, rect: QRect, dy: int) -> None:
        if dy:
            self._numbers.scroll(0, dy)
        else:
            self._numbers.update(0, rect.y(), self._numbers.width(), rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers are as high as the text."""
        super().resizeEvent(event)
        self._place_numbers()

    def paint_numbers(self, painter: QPainter, rect: QRect, width: int) -> None:
        """The number of each line in sight, and a mark where it has a problem."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.fontMetrics().height()
        current = self.textCursor().blockNumber()
        while block.isValid() and top <= rect.bottom():
            bottom = top + self.blockBoundingRect(block).height()
            if block.isVisible() and bottom >= rect.top():
                number = block.blockNumber()
                painter.setPen(theme.color("text" if number == current else "muted"))
                painter.drawText(
                    QRect(0, round(top), width - 8, height), int(Qt.AlignmentFlag.AlignRight), str(number + 1)
                )
                severity = self._marks.get(number)
                if severity:
                    painter.setPen(theme.color("bad" if severity == "error" else "warning"))
                    painter.drawText(QPoint(4, round(top) + self.fontMetrics().ascent()), _MARKS[severity])
            block, top = block.next(), bottom


class _Numbers(QWidget):
    """The strip at the left of the text."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setFont(pane.font())

    def sizeHint(self) -> QSize:
        """Room for a mark and the longest number."""
        digits = max(3, len(str(self._pane.blockCount())))
        return QSize(24 + self.fontMetrics().horizontalAdvance("9") * digits, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Numbers on the quiet ground."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("window"))
        self._pane.paint_numbers(painter, event.rect(), self.width())


def is_history(event: QKeyEvent) -> bool:
    """Whether these keys undo or redo."""
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
