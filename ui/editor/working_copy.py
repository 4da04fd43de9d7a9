"""The text being edited: form and text are two views of it, with one history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from rubrics.model import Rubric
from rubrics.problems import Problem
from ui.editor.differences import Span, rebased, spans
from ui.editor.droppable_work import DroppableWork
from ui.editor.outline import NOWHERE
from ui.editor.reading import Each, Edit, Reading, applied, edited, read

LONGEST_MS = 2000  # the form's words reach the text, and so the disk, this soon however fast one types
PAUSE_MS = 300  # after the last key: nobody wants to be told of mistakes in the middle of a word
_NOTHING = Reading("", None, (), NOWHERE)


class WorkingCopy(QObject):
    """Keeps the document of the text side and what it says together.

    `reading_changed`: the text was read anew. `rubric_changed`: what the form shows is another. `settled`: text and
    form say the same and nothing is being worked on. `refused`: an edit of the form would break the text.
    """

    reading_changed = Signal()
    rubric_changed = Signal()
    settled = Signal()
    refused = Signal(object)

    def __init__(self, document: QTextDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.reading = _NOTHING
        self._good: Rubric | None = None
        self._last_good = ""
        self._edits: dict[object, Edit] = {}  # of the form, not yet in the text; a later one of a field replaces it
        self._since: list[Span] | None = None  # what was typed in the text while the worker is busy
        self._stale = False
        self._then: list[Callable[[], None]] = []
        self._writing = False
        self._waiting = QElapsedTimer()  # since the first edit of the form that is not in the text
        self._beginning = 0  # which text the worker's result belongs to
        self._background = DroppableWork(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._work)
        document.contentsChange.connect(self._note_change)

    # -- what it says

    @property
    def text(self) -> str:
        """The text as it stands, lines ended by a line feed."""
        # Not toPlainText(), which makes ordinary spaces of non-breaking ones.
        return self.document.toRawText().replace("\u2029", "\n")

    @property
    def rubric(self) -> Rubric | None:
        """What the text says, or said last when it had no errors, with what the form is about to write into it."""
        return applied(self._good, list(self._edits.values())) if self._good else None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the text when it was read last."""
        return self.reading.problems

    @property
    def is_sound(self) -> bool:
        """Whether the text had no errors when it was read last."""
        return self.reading.rubric is not None

    @property
    def is_settled(self) -> bool:
        """Whether text and form say the same."""
        waits = bool(self._edits) and self.is_sound
        return not (self._stale or waits or self._background.busy)

    @property
    def has_edits(self) -> bool:
        """Whether the form has something that is not in the text yet."""
        return bool(self._edits)

    # -- changing it

    def begin(self, text: str, last_good: str = "") -> None:
        """Start with this text and an empty history; what it says is known a moment later.

        `last_good` is what the form shows meanwhile where the text has errors from the start.
        """
        self._last_good = last_good
        self._beginning += 1
        self._edits.clear()
        self._then.clear()
        self._since = None
        self._good = None
        self.reading = _NOTHING
        self._writing = True
        self.document.setPlainText(text)
        self.document.setModified(False)
        self._writing = False
        self._stale = True
        self.read_now()

    def replace(self, text: str) -> None:
        """Make the text read `text`, as one step that can be undone; cursors stay where they are."""
        self._stale = True
        self._write(self.text, text, [])
        if self._since is not None:  # what the worker is busy with is of another text now
            self._since.append(Span(0, len(text) * 2, ""))
        self.read_now()

    def edit(self, field: object, edit: Edit, *, at_once: bool = False) -> None:
        """An edit of the form. Several of one `field` within a pause become one step of the history."""
        if self._good is None:
            return
        if not self._edits:
            self._waiting.start()
        self._edits.pop(field, None)
        self._edits[field] = edit
        is_overdue = self._waiting.hasExpired(LONGEST_MS)
        if not is_overdue:
            self._background.drop()
        if not (is_overdue and self._pause.isActive()):
            self._pause.start(0 if at_once or is_overdue else PAUSE_MS)
        self.rubric_changed.emit()

    def read_now(self) -> None:
        """Do not wait for a pause."""
        self._pause.start(0)

    def when_settled(self, then: Callable[[], None]) -> None:
        """Call `then` once text and form say the same."""
        if self.is_settled:
            then()
        else:
            self._then.append(then)
            self.read_now()

    def drop_edits(self) -> None:
        """Forget what the form has not written yet."""
        self._edits.clear()

    def flush(self) -> None:
        """Write the form's edits into the text here and now, whatever time it takes."""
        if not self._edits:
            return
        now = read(self.text)
        after = edited(now, list(self._edits.values()))
        if after.rubric is None:
            return
        self._edits.clear()
        self.replace(after.text)
        self._take(after)

    # -- keeping both sides the same

    def _note_change(self, position: int, removed: int, added: int) -> None:
        if self._writing or not (removed or added):
            return
        self._stale = True
        if self._since is not None:
            self._since.append(Span(position, position + removed, " " * added))
        if not self._waiting.hasExpired(LONGEST_MS) or not self._edits:
            self._background.drop()
        self._pause.start(PAUSE_MS)

    def _work(self) -> None:
        if self._background.busy:
            return  # goes on when that has finished
        text = self.text
        if text == self.reading.text:
            self._stale = False
        known = None if self._stale else self.reading
        taken = dict(self._edits) if known is None or known.rubric else {}
        if known is not None and not taken:
            self._rest()
            return
        self._stale = False
        self._since = []

        last_good = self._last_good if self._good is None else ""

        def work(check: Each) -> tuple[Reading, Reading, Rubric | None]:
            now = known or read(text, check)
            fallback = read(last_good, check).rubric if last_good and now.rubric is None else None
            return now, edited(now, list(taken.values()), check), fallback

        beginning = self._beginning

        def came_back(result: tuple[Reading, Reading, Rubric | None]) -> None:
            if beginning != self._beginning:
                self._work()
                return
            before, after, fallback = result
            self._good = self._good or fallback
            self._came_back(before, after, taken)

        self._background.run(work, came_back, self._dropped)

    def _dropped(self) -> None:
        """What was typed meanwhile is read in its turn."""
        self._since = None
        self._stale = True
        self._rest()

    def _came_back(self, before: Reading, after: Reading, taken: dict[object, Edit]) -> None:
        since, self._since = self._since or [], None
        if before.rubric is not None and taken:
            if after.rubric is None:
                self._forget(taken)
                self.refused.emit(after.errors[0])
                after = before
            elif self._write(before.text, after.text, since):
                self._forget(taken)
            else:
                after = before
        if after.rubric is not None:
            self._good = after.rubric
        if not since and (after is before or self.text == after.text):
            self._take(after)
        else:
            self._stale = True
        self._rest()

    def _take(self, reading: Reading) -> None:
        self.reading = reading
        if reading.rubric is not None:
            self._good = reading.rubric
        self.reading_changed.emit()
        self.rubric_changed.emit()

    def _forget(self, taken: dict[object, Edit]) -> None:
        """These edits are done; what was edited again since then waits for the next turn."""
        self._edits = {field: edit for field, edit in self._edits.items() if taken.get(field) is not edit}

    def _rest(self) -> None:
        """Tell that all is done, or go on with what came meanwhile."""
        if not self.is_settled:
            if not self._pause.isActive():
                self._pause.start(PAUSE_MS)
            return
        then, self._then = self._then, []
        self.settled.emit()
        for one in then:
            one()

    def _write(self, old: str, new: str, since: list[Span]) -> bool:
        """Write what differs into the document as one step of its history; cursors stay where they are.

        `since` is what was typed after `old`. Where that touches the same place nothing is done: False.
        """
        changes = [rebased(_in_units(change, old), since) for change in spans(old, new)]
        if None in changes:
            return False
        self._writing = True
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        for change in reversed([one for one in changes if one is not None]):
            cursor.setPosition(change.start)
            cursor.setPosition(change.end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(change.text)
        cursor.endEditBlock()
        self._writing = False
        return True


def _in_units(span: Span, text: str) -> Span:
    """The span with its places counted as Qt counts, in which an emoji is two."""
    return Span(units(text, span.start), units(text, span.end), span.text)


def units(text: str, place: int) -> int:
    """How many UTF-16 units, Qt's characters, stand before this place of a Python text."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2
