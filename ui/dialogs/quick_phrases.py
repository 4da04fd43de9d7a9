"""One's own quick phrases: one a line, in the order of their keys."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from screening.errors import Refused
from screening.typed_text import NAME_LIMIT, one_line
from ui import theme
from ui.dialogs.lines import LinesDialog
from ui.interview.phrases import BUILT_IN, KEYS, MOST, phrases_of
from ui.session import Session
from ui.translations import translate

_GAP = 12


class PhraseField(QPlainTextEdit):
    """A line for each phrase; at its left edge the key that inserts it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, objectName="phrases")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._keys = _KeyColumn(self)
        self._width = _GAP + max(self.fontMetrics().horizontalAdvance(key_name(one)) for one in range(1, MOST + 1))
        self.setViewportMargins(self._width, 0, 0, 0)
        self.updateRequest.connect(lambda _rect, _dy: self._keys.update())
        self.blockCountChanged.connect(lambda _count: self._keys.update())

    def move_line(self, by: int) -> None:
        """Exchange the line of the cursor with the one below (1) or above (-1), as one step to undo."""
        here = self.textCursor()
        other = here.block().next() if by > 0 else here.block().previous()
        if not other.isValid():
            return
        column = here.positionInBlock()
        upper, lower = (here.block(), other) if by > 0 else (other, here.block())
        number = here.blockNumber() + by
        texts = lower.text(), upper.text()
        cursor = QTextCursor(upper)
        cursor.beginEditBlock()
        cursor.setPosition(lower.position() + len(lower.text()), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText("\n".join(texts))
        cursor.endEditBlock()
        moved = self.document().findBlockByNumber(number)
        cursor.setPosition(moved.position() + min(column, len(moved.text())))
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the line."""
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in ways:
            self.move_line(ways[event.key()])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys stand along the whole left edge."""
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._keys.setGeometry(QRect(inside.left(), inside.top(), self._width, inside.height()))

    def paint_keys(self, painter: QPainter) -> None:
        """Write each line's key beside it."""
        painter.setPen(theme.color("muted"))
        block = self.firstVisibleBlock()
        number = 1 + sum(bool(line.strip()) for line in self.toPlainText().split("\n")[: block.blockNumber()])
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            place.translate(0, self.viewport().y() - self._keys.y())
            if place.top() > self.height():
                return
            if block.text().strip():
                if number <= MOST:
                    room = QRectF(0, place.top(), self._width - _GAP / 2, place.height())
                    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, key_name(number))
                number += 1
            block = block.next()


class _KeyColumn(QWidget):
    """Where the field paints its keys."""

    def __init__(self, field: PhraseField) -> None:
        super().__init__(field)
        self._field = field

    def paintEvent(self, event: QPaintEvent) -> None:
        """The keys of the lines in sight."""
        self._field.paint_keys(QPainter(self))


def key_name(number: int) -> str:
    """The key of a phrase as the system writes it."""
    keys = QKeySequence.fromString(KEYS.format(number=number), QKeySequence.SequenceFormat.PortableText)
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class QuickPhrasesDialog(LinesDialog):
    """Edit, order, or go back to the built-in phrases; saved for this person on this computer."""

    field: PhraseField

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        field = PhraseField()
        field.setPlainText("\n".join(phrases_of(session.settings.quick_phrases, session.language)))
        field.setAccessibleName(translate("QuickPhrasesDialog", "Phrases, one a line"))
        field.setMinimumHeight(field.fontMetrics().lineSpacing() * (MOST + 1) + 24)
        title = translate("QuickPhrasesDialog", "Own quick phrases")
        super().__init__(session, title, translate("QuickPhrasesDialog", "Save"), parent)
        self.edit(
            field,
            about=translate(
                "QuickPhrasesDialog",
                "One phrase a line, {most} at most. The key beside a line writes it where you are typing.",
                most=MOST,
            ),
            built_in=BUILT_IN[session.language],
            restore=translate("QuickPhrasesDialog", "Built-in phrases"),
        )
        self.up = self.add_button("arrow-up", translate("QuickPhrasesDialog", "Move up"), "Alt+Up", place=0)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down = self.add_button("arrow-down", translate("QuickPhrasesDialog", "Move down"), "Alt+Down", place=1)
        self.down.clicked.connect(lambda: self._move(1))

    def _move(self, by: int) -> None:
        self.field.move_line(by)
        self.field.setFocus()

    def save(self) -> None:
        """Save the setting. Raises Refused "too_many_phrases", "text_too_long", SettingError."""
        phrases = [one_line(line, field="quick_phrase", limit=NAME_LIMIT) for line in self.lines]
        phrases = [phrase for phrase in phrases if phrase]
        if len(phrases) > MOST:
            raise Refused("too_many_phrases", count=len(phrases), limit=MOST)
        self.session.set("quick_phrases", "" if self.is_built_in else "\n".join(phrases))
