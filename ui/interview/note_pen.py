"""The note being written: on disk from the first pause on, in the timeline once it is finished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from screening.errors import NotFound, Refused
from screening.identifiers import new_id
from screening.interviewing import notes
from ui.interview.steps import added_note, edited_note, move_note, remove_note
from ui.translations import translate

if TYPE_CHECKING:
    from screening.changes import Changes
    from screening.interviewing.notes import Kind, Note
    from ui.interview.record import InterviewRecord
    from ui.interview.writer import Writer


class NotePen:
    """Belongs to the criterion that was open, and to the moment, when its first letter was typed.

    `kind` goes back to "observation" with each new note; `private` stays until it is switched off, since
    forgetting it would hurt more.
    """

    def __init__(self, record: InterviewRecord, writer: Writer) -> None:
        self._record = record
        self._writer = writer
        self.private = False
        self._lift()

    def _lift(self) -> None:
        self.kind: Kind = "observation"
        self.note_id = ""
        self.criterion_id = ""
        self.writing = False
        self._elapsed: int | None = None
        self._before: Note | None = None  # of a note that is edited
        self._key = f"note:{new_id()}"

    @property
    def stored(self) -> Note | None:
        """The note as it is in the file; None before the first pause."""
        return self._record.note(self.note_id) if self.note_id else None

    @property
    def is_new(self) -> bool:
        """Whether this is a note of now, and not an older one taken up again."""
        return self._before is None

    def begin(self, criterion_id: str) -> None:
        """The first letter of a new note."""
        self.writing = True
        self.criterion_id = criterion_id
        clock = self._record.clock
        self._elapsed = clock.seconds if clock.running and not self._record.submitted else None

    def take_up(self, note: Note, *, new: bool = False) -> None:
        """Go on with a note of before; with `new` it had never been finished."""
        self._lift()
        self.writing = True
        self.note_id, self.criterion_id = note.id, note.criterion_id
        self.kind, self.private = note.kind, note.private
        self._before = None if new else note

    def move(self, criterion_id: str) -> None:
        """Let the note belong to another criterion, "" for none."""
        stored = self.stored
        self.criterion_id = criterion_id
        if stored is None or stored.criterion_id == criterion_id:
            return
        if self._before is None:  # undone with the whole note
            do = move_note(self._record, stored, criterion_id).do
            self._writer.write(f"{self._key}:place", translate("Interview", "move of a note"), do)
        else:
            self._writer.perform(f"{self._key}:place", move_note(self._record, stored, criterion_id))
            self._before = replace(self._before, criterion_id=criterion_id)

    def save(self, text: str) -> None:
        """A pause in typing: what is there is committed."""
        stored = self.stored
        if not text.strip() or (stored is not None and self._says(stored, text)):
            return
        name = translate("Interview", "note")
        if self.note_id:
            note_id, kind, private = self.note_id, self.kind, self.private
            self._writer.write(
                self._key,
                name,
                lambda: self._edit(note_id, text, kind, private=private),
                text=text,
            )
        else:
            self._writer.write(self._key, name, lambda: self._add(text), text=text)

    def finish(self, text: str) -> bool:
        """The person has done with this note; False where it could not be saved, then it stays in the field."""
        if self._writer.is_waiting(self._key) and not self._writer.retry():
            return False
        stored = self.stored
        if stored is None and text.strip():
            return False  # refused, as was said: the words stay in sight
        if stored is not None and not text.strip():
            self._writer.perform(self._key, remove_note(self._record, self._before or stored))
        elif stored is not None and self._before is None:
            self._writer.remember(added_note(self._record, stored))
        elif stored is not None and self._before is not None and self._before != stored:
            self._writer.remember(edited_note(self._record, self._before, stored))
        self._lift()
        return True

    def _add(self, text: str) -> Changes:
        changes = notes.add(
            self._record.workspace,
            interview_id=self._record.interview.id,
            interviewer_id=self._record.me.id,
            text=text,
            criterion_id=self.criterion_id,
            kind=self.kind,
            private=self.private,
            elapsed_seconds=self._elapsed,
        )
        self.note_id = changes.id  # before anybody hears of it: the timeline leaves out what is being written
        return changes

    def _edit(self, note_id: str, text: str, kind: Kind, *, private: bool) -> Changes:
        try:
            return notes.edit(self._record.workspace, note_id=note_id, text=text, kind=kind, private=private)
        except (NotFound, Refused):
            # Removed or locked in another window meanwhile: what is written here becomes a note of its own.
            self._before = None
            return self._add(text)

    def _says(self, note: Note, text: str) -> bool:
        return (note.text, note.kind, note.private) == (text, self.kind, self.private)
