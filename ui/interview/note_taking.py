"""Taking notes: between the panel on the right, the pen, and the file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.interview import steps
from ui.interview.criterion_picker import CriterionPicker
from ui.interview.note_items import NoteItem
from ui.interview.note_list import KINDS
from ui.interview.note_pen import NotePen
from ui.models.figures import time_of_day
from ui.translations import translate

if TYPE_CHECKING:
    from screening.interviewing.notes import Kind, Note
    from ui.interview.concerns import Concerns
    from ui.interview.notes_panel import NotesPanel
    from ui.interview.places import Place
    from ui.interview.record import InterviewRecord
    from ui.interview.writer import Step, Writer


class NoteTaking:
    """`place` tells which place is open: a note belongs to the criterion that is open when it is begun."""

    def __init__(
        self, panel: NotesPanel, record: InterviewRecord, writer: Writer, place: Callable[[], Place], concerns: Concerns
    ) -> None:
        self.panel = panel
        self.pen = NotePen(record, writer)
        self._record = record
        self._writer = writer
        self._place = place
        self._concerns = concerns
        field, timeline = panel.field, panel.list
        field.textChanged.connect(self._typed)
        field.paused.connect(lambda: self.pen.save(field.toPlainText()))
        field.left.connect(self.finish)
        panel.kind.chosen.connect(self.set_kind)
        panel.private.clicked.connect(self.turn_private)
        panel.place.clicked.connect(self.ask_place)
        timeline.may_change = self.may_change
        timeline.place_asked.connect(self.ask_place)
        timeline.edit_asked.connect(self.edit)
        timeline.read_asked.connect(self.read)
        timeline.remove_asked.connect(lambda note: self._perform(note, steps.remove_note(record, note)))
        timeline.move_asked.connect(self.move)
        timeline.kind_asked.connect(lambda note, kind: self._perform(note, steps.change_note(record, note, kind=kind)))
        timeline.private_asked.connect(
            lambda note: self._perform(note, steps.change_note(record, note, private=not note.private))
        )

    def may_change(self, note: Note) -> bool:
        """One's own notes, but not those that a scorecard was submitted with."""
        card = self._record.card
        locked = self._record.submitted and note.created_at <= card.submitted_at
        return note.interviewer_id == self._record.me.id and not locked

    def show(self) -> None:
        """Show the timeline; a new note is in it once it is finished."""
        record, timeline = self._record, self.panel.list
        notes = [note for note in record.notes if not (note.id == self.pen.note_id and self.pen.is_new)]
        self._concerns.look_at_notes()
        said_of_places = timeline.places if timeline.notes.items else record.places
        timeline.show_notes(notes, self._item)
        timeline.places = record.places
        if said_of_places is not record.places:
            timeline.notes.refresh()
        self.show_open()

    def show_open(self) -> None:
        """Mark the notes of the open criterion."""
        place = self._place()
        self.panel.list.show_open(place.id if place.kind == "criterion" else "")
        self._show_place()

    def _show_place(self) -> None:
        """Say which criterion the note in the field belongs to, or would if it were begun now."""
        open_place, stored = self._place(), self.pen.stored
        open_id = open_place.id if open_place.kind == "criterion" else ""
        wanted = self.pen.criterion_id if self.pen.writing else open_id
        place = self._criterion(wanted)
        text = translate("Interview", "No criterion")
        if place is not None:
            text = translate("Interview", "C{number}", number=place.number) + f"  {place.name}"
        if stored is not None and not self.pen.is_new:
            text = f"{time_of_day(stored.created_at)}  ·  {text}"
        self.panel.place.show_place(text)
        self.panel.place.setEnabled(self.pen.writing)

    def _item(self, note: Note) -> NoteItem:
        place, author = self._criterion(note.criterion_id), self._record.author_of(note)
        worth_a_look = self._concerns.at_note(note)
        return NoteItem(note, place.number if place else 0, place.name if place else "", author, worth_a_look)

    def _criterion(self, criterion_id: str) -> Place | None:
        found = (one for one in self._record.places if one.kind == "criterion" and one.id == criterion_id)
        return next(found, None)

    def show_pen(self) -> None:
        """Show the kind and privacy of the note being written."""
        self.panel.kind.show_kind(self.pen.kind)
        self.panel.show_private(self.pen.private)
        self._show_place()

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

    def go_on(self, note: Note, *, edited: bool) -> None:
        """Write on at a note that was left half-written; one that is `edited` had been finished before."""
        if self.finish():
            self.pen.take_up(note, new=not edited)
            self.panel.field.open_text(note.text)
            self.show_pen()
            self.show()

    def read(self, note: Note) -> None:
        """Show all of a note that may not be changed: in the timeline a long one is cut."""
        from ui.dialogs.whole_note import WholeNoteDialog

        dialog = WholeNoteDialog(self._item(note).head(self._record.language), note.text, self.panel.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._come_back)
        dialog.open()

    def _come_back(self) -> None:
        self.panel.window().activateWindow()
        self.panel.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_kind(self, kind: Kind) -> None:
        """What kind of note is being written."""
        self.pen.kind = kind
        self.show_pen()
        self.pen.save(self.panel.field.toPlainText())

    def turn_kind(self) -> None:
        """The next kind: of the note in the timeline where the focus is there, else of the one being written."""
        note = self._chosen
        if note is None:
            self.set_kind(_after(self.pen.kind))
        elif self.may_change(note):
            self._perform(note, steps.change_note(self._record, note, kind=_after(note.kind)))

    def turn_private(self) -> None:
        """Keep a note to this workspace, or no longer: the one in the timeline where the focus is there.

        Else the note being written, and those after it.
        """
        note = self._chosen
        if note is not None:
            if self.may_change(note):
                self._perform(note, steps.change_note(self._record, note, private=not note.private))
            return
        self.pen.private = not self.pen.private
        self.show_pen()
        self.pen.save(self.panel.field.toPlainText())

    @property
    def _chosen(self) -> Note | None:
        return self.panel.list.current_note if self.panel.list.hasFocus() else None

    # -- to another criterion

    def ask_place(self) -> None:
        """Offer the criteria: for the note chosen in the timeline, else the one being written, else the last one."""
        note = self._chosen
        if note is None and not self.pen.writing:
            note = next((one for one in reversed(self._record.notes) if self.may_change(one)), None)
        if not (self.pen.writing if note is None else self.may_change(note)):
            return
        current = self.pen.criterion_id if note is None else note.criterion_id
        title = translate("Interview", "Move the note to")
        picker = CriterionPicker(self._record.places, current, title, self.panel.window())
        picker.chosen.connect(lambda criterion_id: self.move(note, criterion_id))
        picker.open_over(self.panel.place)

    def move(self, note: Note | None, criterion_id: str) -> None:
        """Give a note, or the one being written (None), to another criterion, "" for none."""
        if note is None:
            self.pen.move(criterion_id)
            self._show_place()
        elif note.criterion_id != criterion_id:
            self._perform(note, steps.move_note(self._record, note, criterion_id))

    def move_by_id(self, note_id: str, criterion_id: str) -> None:
        """Give a note that was dropped on a criterion to it."""
        note = self._record.note(note_id)
        if note is not None:
            self.move(note, criterion_id)

    def begin(self, phrase: str) -> None:
        """Begin a note, or go on with the one in the field, with a quick phrase."""
        field = self.panel.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.insert_phrase(phrase)

    def _typed(self) -> None:
        if not self.pen.writing:
            place = self._place()
            self.pen.begin(place.id if place.kind == "criterion" else "")
            self._show_place()

    def _perform(self, note: Note, step: Step) -> None:
        if self.may_change(note):
            self._writer.perform(f"note:{note.id}", step)


def _after(kind: Kind) -> Kind:
    return KINDS[(KINDS.index(kind) + 1) % len(KINDS)]
