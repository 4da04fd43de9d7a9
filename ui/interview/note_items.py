"""The notes of the timeline: what is said of each, and the rows of the list, the newest first at hand."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QModelIndex, QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from rubrics.model import Language
from ui.models.figures import day, minutes, time_of_day
from ui.models.rows import as_tooltip
from ui.translations import translate
from ui.wording import term

if TYPE_CHECKING:
    from screening.interviewing.notes import Note

NOTE_ROLE = Qt.ItemDataRole.UserRole
NOTE_MIME = "application/x-saring-note"  # a note that is dragged: its id
AT_ONCE = 20  # notes in the list at once; the earlier ones follow
_THEN = 12  # of them at a time: while these are measured, a key waits
_SHOWN_CHARACTERS = 800  # of a very long note; opening it shows all
_SHOWN_LINES = 24
_ROW_WIDTH = 80  # pixels; the list makes every row as wide as it is itself
_JOINER = "\u200d"
_QUOTATION_MARKS = "“”„\"«»'‘"


@dataclass(frozen=True, slots=True)
class NoteItem:
    """A note and what the timeline says of it: its criterion's number (0 for none) and name, its author ("" for me).

    `worth_a_look` says what of its words is worth another look, "" for nothing.
    """

    note: Note
    number: int = 0
    criterion: str = ""
    author: str = ""
    worth_a_look: str = ""

    def head(self, language: Language) -> str:
        """Local time, time in the interview, criterion, kind where it is not an observation, private, author, late."""
        note = self.note
        elapsed = "" if note.elapsed_seconds is None else minutes(note.elapsed_seconds)
        number = translate("Interview", "C{number}", number=self.number) if self.number else ""
        kind = "" if note.kind == "observation" else term(f"note.{note.kind}", language)
        private = translate("Interview", "Private") if note.private else ""
        late = translate("Interview", "added later, {day}", day=day(note.updated_at)) if note.late else ""
        parts = (time_of_day(note.created_at), elapsed, number, kind, private, self.author, late)
        return "  ·  ".join(filter(None, parts))

    @property
    def words(self) -> str:
        """What is drawn: the text, a quote in quotation marks; of a very long one the beginning."""
        text = _beginning(self.note.text)
        is_bare_quote = self.note.kind == "quote" and text.lstrip()[:1] not in _QUOTATION_MARKS
        quoted = f"“{text}”" if is_bare_quote else text
        missing = len(self.note.text) - len(text)
        if not missing:
            return quoted
        return f"{quoted} … " + translate("Interview", "({count} characters more)", count=missing)

    @property
    def right_to_left(self) -> bool:
        """Whether the text runs from right to left: its first letter that has a direction tells (UAX #9, P2)."""
        directions = map(unicodedata.bidirectional, self.note.text[:_SHOWN_CHARACTERS])
        return next((one != "L" for one in directions if one in ("L", "R", "AL")), False)

    def spoken(self, language: Language) -> str:
        """What a screen reader says."""
        return ", ".join(filter(None, (self.head(language), self.criterion, self.words, self.worth_a_look)))


ItemOf = Callable[["Note"], NoteItem]


def _beginning(text: str) -> str:
    """As much of a text as the timeline shows; a letter and the signs that are joined to it stay together."""
    lines = text[: _SHOWN_CHARACTERS + 1].split("\n")
    if len(text) <= _SHOWN_CHARACTERS and len(lines) <= _SHOWN_LINES:
        return text
    end = min(_SHOWN_CHARACTERS, len("\n".join(lines[:_SHOWN_LINES])))
    space = max(text.rfind(" ", end - 60, end), text.rfind("\n", end - 60, end))
    if space > 0:
        return text[:space]
    while 0 < end < len(text) and (_joins(text[end]) or text[end - 1] == _JOINER):
        end -= 1
    return text[:end]


def _joins(char: str) -> bool:
    return char == _JOINER or unicodedata.category(char) in ("Mn", "Mc", "Me", "Sk")  # Sk: the colours of a skin


def _alike(one: Sequence[Note], other: Sequence[Note]) -> int:
    """How many notes at the beginning are the same in both; by halves, since equal lists are compared fast."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


class NoteModel(QStandardItemModel):
    """The notes in the order of the interview.

    Qt's own items, each with its height: a list of thousands is laid out without asking Python about every row.
    `height_of` says how high a row is, in pixels.
    """

    def __init__(self, language: Language, height_of: Callable[[NoteItem], int], parent: QWidget) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._height_of = height_of
        self._item_of: ItemOf = NoteItem
        self.items: list[NoteItem] = []
        self._notes: list[Note] = []  # those of the items
        self._earlier: list[Note] = []  # those still to come

    def set_notes(self, notes: Sequence[Note], item_of: ItemOf) -> bool:
        """Show these; True where one was added at the end. Only the rows that are new or changed are touched."""
        notes = list(notes)
        self._item_of = item_of
        if not self._notes and len(notes) > AT_ONCE:
            self._earlier, notes = notes[:-AT_ONCE], notes[-AT_ONCE:]
        elif notes[: len(self._earlier)] == self._earlier:
            notes = notes[len(self._earlier) :]
        else:
            self._earlier = []
        old = self._notes
        start = _alike(old, notes)
        end = _alike(old[start:][::-1], notes[start:][::-1])
        grown = start == len(old) == len(notes) - 1
        self._replace(start, len(old) - end, notes[start : len(notes) - end])
        self._notes = notes  # the very same ones are compared faster next time than equal ones
        return grown

    def _replace(self, first: int, end: int, notes: Sequence[Note]) -> None:
        """Put `notes` in the place of the rows from `first` to before `end`."""
        items = [self._item_of(note) for note in notes]
        kept = min(end - first, len(items))
        for row, item in enumerate(items[:kept], start=first):
            self._fill(self.item(row), item)
        self._notes[first:end] = notes
        self.items[first:end] = items
        if end - first > kept:
            self.removeRows(first + kept, end - first - kept)
        if len(items) > kept:
            self.invisibleRootItem().insertRows(first + kept, [self._row(item) for item in items[kept:]])

    @property
    def all_there(self) -> bool:
        """Whether no earlier note is missing."""
        return not self._earlier

    def load_earlier(self) -> None:
        """Put some more of the earlier notes on top."""
        self._earlier, notes = self._earlier[:-_THEN], self._earlier[-_THEN:]
        self._replace(0, 0, notes)

    def refresh(self) -> None:
        """Make every row anew: what is said of the notes has changed, or the room for it."""
        self.items = [self._item_of(note) for note in self._notes]
        for row, item in enumerate(self.items):
            self._fill(self.item(row), item)

    def mark(self) -> None:
        """Say anew what is worth another look; a mark takes no room, so that no row changes its height."""
        for row, note in enumerate(self._notes):
            item = self._item_of(note)
            if item != self.items[row]:
                self.items[row] = item
                self._fill(self.item(row), item)

    def _row(self, item: NoteItem) -> QStandardItem:
        made = QStandardItem()
        made.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled)
        self._fill(made, item)
        return made

    def _fill(self, row: QStandardItem, item: NoteItem) -> None:
        row.setText(item.note.text)
        row.setData(item, NOTE_ROLE)
        row.setToolTip(as_tooltip(item.worth_a_look) if item.worth_a_look else "")
        row.setAccessibleText(item.spoken(self._language))
        row.setSizeHint(QSize(_ROW_WIDTH, self._height_of(item)))

    def mimeTypes(self) -> list[str]:
        """Only a note: it is dragged to a criterion, not as text into a field."""
        return [NOTE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the note that is dragged."""
        data = QMimeData()
        data.setData(NOTE_MIME, self.items[indexes[0].row()].note.id.encode())
        return data
