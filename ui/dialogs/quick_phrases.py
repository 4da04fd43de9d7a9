"""One's own quick phrases: one a line, in the order of their keys."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from rubrics.errors import SaringError
from screening.errors import Refused
from screening.typed_text import NAME_LIMIT, one_line
from ui import theme
from ui.dialogs.form import FormDialog
from ui.icons import icon
from ui.interview.quick_phrases import BUILT_IN, KEYS, MOST, phrases_of
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


class QuickPhrasesDialog(FormDialog):
    """Edit, order, or go back to the built-in phrases; saved for this person on this computer."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        title = translate("QuickPhrasesDialog", "Own quick phrases")
        super().__init__(session, title, translate("QuickPhrasesDialog", "Save"), parent)
        self.add_line(
            translate(
                "QuickPhrasesDialog",
                "One phrase a line, {most} at most. The key beside a line writes it where you are typing.",
                most=MOST,
            )
        )
        self.field = PhraseField()
        self.field.setPlainText("\n".join(phrases_of(session.settings.quick_phrases, session.language)))
        self.field.setAccessibleName(translate("QuickPhrasesDialog", "Phrases, one a line"))
        self.field.setMinimumHeight(self.field.fontMetrics().lineSpacing() * (MOST + 1) + 24)
        self.up = self._button("arrow-up", translate("QuickPhrasesDialog", "Move up"), "Alt+Up")
        self.up.clicked.connect(lambda: self._move(-1))
        self.down = self._button("arrow-down", translate("QuickPhrasesDialog", "Move down"), "Alt+Down")
        self.down.clicked.connect(lambda: self._move(1))
        self.built_in = self._button("refresh-cw", translate("QuickPhrasesDialog", "Built-in phrases"))
        self.built_in.clicked.connect(self._fill_in)
        beside = QHBoxLayout()
        for button in (self.up, self.down, self.built_in):
            beside.addWidget(button)
        beside.addStretch()
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.field, 1)
        column.addLayout(beside)
        self.form.addRow(column)
        self.field.setFocus()

    def _button(self, icon_name: str, text: str, keys: str = "") -> QPushButton:
        made = QPushButton(icon(icon_name), text)
        made.setAutoDefault(False)
        made.setToolTip(f"{text} ({keys})" if keys else text)
        return made

    def _move(self, by: int) -> None:
        self.field.move_line(by)
        self.field.setFocus()

    def _fill_in(self) -> None:
        cursor = self.field.textCursor()  # as typing, so that it can be undone
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(BUILT_IN[self.session.language]))
        self.field.setFocus()

    def save(self) -> None:
        """Save the setting; the built-in phrases are kept as none of one's own, so that they follow the language.

        Raises Refused "too_many_phrases", "text_too_long", SettingError.
        """
        lines = [
            one_line(line, field="quick_phrase", limit=NAME_LIMIT) for line in self.field.toPlainText().split("\n")
        ]
        phrases = [line for line in lines if line]
        if len(phrases) > MOST:
            raise Refused("too_many_phrases", count=len(phrases), limit=MOST)
        own = "" if tuple(phrases) == BUILT_IN[self.session.language] else "\n".join(phrases)
        self.session.set("quick_phrases", own)

    def refuse(self, error: SaringError) -> None:
        """Say what is in the way and go back to the phrases."""
        super().refuse(error)
        self.field.setFocus()
