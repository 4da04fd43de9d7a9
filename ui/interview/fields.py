"""Text fields that never lose a word: each pause in typing is announced, so that it can be committed."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QMimeData, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from screening.errors import Refused

PAUSE_MS = 250  # half a breath; the promise is 0.3 s, the commit included
LONGEST_WORD = 2000  # letters
LONGEST_TEXT = 250_000  # letters in one field; more than that takes Qt too long to lay out
LONGEST_MS = 2000  # somebody who types without a pause is committed this often all the same

_STAYS = (
    # The person is still in the field: another window, a menu or a language's input box is only in front of it.
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class _Watcher(QObject):
    """Tells with a SaringError that a field did not take a text; there may be many fields, one page listens."""

    refused = Signal(object)


watcher = _Watcher()


class TextField(QPlainTextEdit):
    """A field for several lines of plain text.

    `paused` tells that there is text to commit, `left` that the person has gone on to something else (after a
    last `paused`).
    """

    paused = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._dirty = False
        self._since = QElapsedTimer()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS, timerType=Qt.TimerType.PreciseTimer)
        self._pause.timeout.connect(self.flush)
        self.textChanged.connect(self._note_change)

    @property
    def dirty(self) -> bool:
        """Whether something was typed since the last `paused`."""
        return self._dirty

    def flush(self) -> None:
        """Announce at once what was typed since the last pause."""
        self._pause.stop()
        if self._dirty:
            self._dirty = False
            self.paused.emit()

    def show_text(self, text: str) -> None:
        """Show what is stored, unless the person is writing here: nothing changes under the hands."""
        if not self._dirty and not self.hasFocus():
            self.open_text(text)

    def open_text(self, text: str) -> None:
        """Begin with another text; what was typed before has been committed."""
        self.flush()
        if text == self.toPlainText():
            return
        with QSignalBlocker(self):
            self.clear()
            self._wrap_for(text)
            self.setPlainText(text)
            self._align()
        if self.hasFocus():
            self.moveCursor(QTextCursor.MoveOperation.End)

    def type(self, text: str) -> None:
        """Take the focus and go on with `text`, as if it had been typed here; below what could not leave yet."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.begin_line()
        self._insert(text)

    def insert_phrase(self, phrase: str) -> None:
        """Write `phrase` at the cursor, apart from the word before it; undo takes back just that."""
        cursor = self.textCursor()
        start = cursor.selectionStart()
        joins = start > 0 and not self.document().characterAt(start - 1).isspace()
        cursor.beginEditBlock()
        cursor.insertText(f"{' ' if joins else ''}{phrase} ")
        cursor.setBlockFormat(QTextBlockFormat())  # changes nothing, but ends the step: Qt would join what follows
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def begin_line(self) -> None:
        """Go on below what stands here, if anything does."""
        self.moveCursor(QTextCursor.MoveOperation.End)
        if self.textCursor().block().text():
            self.insertPlainText("\n")

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take the plain text of whatever is pasted or dropped."""
        self._insert(source.text())

    def _insert(self, text: str) -> None:
        if self._has_room_for(text):
            self._wrap_for(text)
            self.insertPlainText(text)

    def _has_room_for(self, text: str) -> bool:
        """Whether the field takes so much more; where not, that is said and nothing is changed."""
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        length = self.document().characterCount() - 1 - selected + len(text)
        if length <= LONGEST_TEXT:
            return True
        watcher.refused.emit(Refused("text_too_long_here", length=length, limit=LONGEST_TEXT))
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the page what is not about this text: Esc, and undo where there is nothing of it to undo."""
        document = self.document()
        leave = (
            event.key() == Qt.Key.Key_Escape
            or (event.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable())
            or (event.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable())
            or (_is_enter(event) and event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        )
        if leave:
            event.ignore()
        elif not event.text().isprintable() or self._has_room_for(event.text()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on writing where the text ends; a click chooses its own place."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and event.reason() not in _STAYS:
            self.moveCursor(QTextCursor.MoveOperation.End)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Commit on the way out."""
        super().focusOutEvent(event)
        self.flush()
        if event.reason() not in _STAYS:
            self.verticalScrollBar().setValue(0)
            self.left.emit()

    def _wrap_for(self, text: str) -> None:
        """Between words as far as possible; Qt needs seconds to look for a break in a word of 100,000 letters."""
        if max(map(len, text.split()), default=0) > LONGEST_WORD:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        else:
            self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _align(self) -> None:
        """Begin at the side where the script begins: QPlainTextEdit leaves Arabic and Hebrew at the left."""
        first = self.document().firstBlock()
        side = Qt.AlignmentFlag.AlignLeft
        if first.textDirection() == Qt.LayoutDirection.RightToLeft:
            side = Qt.AlignmentFlag.AlignRight
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _note_change(self) -> None:
        self._align()
        if not self._dirty:
            self._dirty = True
            self._since.start()
        if self._since.hasExpired(LONGEST_MS):
            self.flush()
        else:
            self._pause.start()


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
