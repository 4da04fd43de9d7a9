"""Taking notes: between the panel on the right, the pen, and the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.interview import steps
from ui.interview.note_items import NoteItem
from ui.interview.note_pen import NotePen
from ui.interview.notes_panel import KINDS

if TYPE_CHECKING:
    from screening.notes import Kind, Note
    from ui.interview.notes_panel import NotesPanel
    from ui.interview.places import Place
    from ui.interview.record import InterviewRecord
    from ui.interview.writer import Step, Writer


class NoteTaking:
    """`place` tells which place is open: a note belongs to the criterion that is open when it is begun."""

    def __init__(self, panel: NotesPanel, record: InterviewRecord, writer: Writer, place: Callable[[], Place]) -> None:
        self.panel = panel
        self.pen = NotePen(record, writer)
        self._record = record
        self._writer = writer
        self._place = place
        field, timeline = panel.field, panel.list
        field.textChanged.connect(self._typed)
        field.paused.connect(lambda: self.pen.save(field.toPlainText()))
        field.left.connect(self.finish)
        panel.kind.chosen.connect(self.set_kind)
        panel.private.clicked.connect(self.turn_private)
        timeline.edit_asked.connect(self.edit)
        timeline.remove_asked.connect(lambda note: self._perform(note, steps.remove_note(record, note)))
        timeline.move_asked.connect(
            lambda note, criterion_id: self._perform(note, steps.move_note(record, note, criterion_id))
        )

    def show(self) -> None:
        """Show the timeline; a new note is in it once it is finished."""
        record, timeline = self._record, self.panel.list
        notes = [note for note in record.notes if not (note.id == self.pen.note_id and self.pen.is_new)]
        timeline.show_notes(notes, self._item)
        if timeline.places is not record.places:
            timeline.places = record.places
            timeline.notes.refresh()
        self.show_open()

    def show_open(self) -> None:
        """Mark the notes of the open criterion."""
        place = self._place()
        self.panel.list.show_open(place.id if place.kind == "criterion" else "")

    def _item(self, note: Note) -> NoteItem:
        record = self._record
        place = next((one for one in record.places if one.kind == "criterion" and one.id == note.criterion_id), None)
        return NoteItem(note, place.number if place else 0, place.name if place else "", record.author_of(note))

    def show_pen(self) -> None:
        """Show the kind and privacy of the note being written."""
        self.panel.kind.show_kind(self.pen.kind)
        self.panel.show_private(self.pen.private)

    def finish(self) -> bool:
        """Put the note in its place of the timeline and free the field; False where it could not be saved."""
        field = self.panel.field
        field.flush()
        if not self.pen.writing:
            return True
        if not self.pen.finish(field.toPlainText()):
            return False
        field.open_text("")
        self.show_pen()
        self.show()
        return True

    def edit(self, note: Note) -> None:
        """Take up a note of before in the field."""
        if self.finish():
            self.pen.take_up(note)
            self.panel.field.open_text(note.text)
            self.panel.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.show_pen()

    def set_kind(self, kind: Kind) -> None:
        """What kind of note is being written."""
        self.pen.kind = kind
        self.show_pen()
        self.pen.save(self.panel.field.toPlainText())

    def turn_kind(self) -> None:
        """The next kind of note."""
        self.set_kind(KINDS[(KINDS.index(self.pen.kind) + 1) % len(KINDS)])

    def turn_private(self) -> None:
        """Keep the note being written, and those after it, to this workspace; or no longer."""
        self.pen.private = not self.pen.private
        self.show_pen()
        self.pen.save(self.panel.field.toPlainText())

    def _typed(self) -> None:
        if not self.pen.writing:
            place = self._place()
            self.pen.begin(place.id if place.kind == "criterion" else "")

    def _perform(self, note: Note, step: Step) -> None:
        if not self._record.submitted:
            self._writer.perform(f"note:{note.id}", step)
