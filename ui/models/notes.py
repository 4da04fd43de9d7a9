"""The notes of an application, over all its interviews, in time order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rubrics.model import Language, Rubric
from screening.interviewing import interviewers, notes
from screening.interviewing.interviews import Interview
from screening.interviewing.notes import Note
from screening.workspace import Workspace
from ui.models.figures import DASH, day_and_time, minutes
from ui.models.rows import Column
from ui.translations import translate
from ui.wording import term

_SHOWN = 400  # characters of a note in its row; the whole of it stands beside the list


@dataclass(frozen=True)
class NoteRow:
    """A note with what its ids stand for; `mine` where the person at the window wrote it."""

    note: Note
    round: int
    author: str
    mine: bool
    criterion: str


def note_rows(
    workspace: Workspace, interviews: Sequence[Interview], rubric: Rubric, viewer_id: str, language: Language
) -> list[NoteRow]:
    """What `viewer_id` may read, the oldest note first."""
    names = {criterion.id: criterion.name.get(language) for criterion in rubric.criteria}
    people = {one.id: one.name for one in interviewers.all_of(workspace)}
    found = [
        NoteRow(
            note,
            interview.round,
            people.get(note.interviewer_id, ""),
            note.interviewer_id == viewer_id,
            names.get(note.criterion_id, note.criterion_id),
        )
        for interview in interviews
        for note in notes.of_interview(workspace, interview.id, viewer_id=viewer_id)
    ]
    return sorted(found, key=lambda row: (row.note.created_at, row.note.id))


def columns(language: Language) -> Sequence[Column[NoteRow]]:
    """When, in which round, about what, and the beginning of the note."""
    return (
        Column(
            "when",
            translate("Notes", "When"),
            lambda row: day_and_time(row.note.created_at),
            sort=lambda row: row.note.created_at,
        ),
        Column(
            "elapsed",
            translate("Notes", "Minute"),
            lambda row: DASH if row.note.elapsed_seconds is None else minutes(row.note.elapsed_seconds),
            sort=lambda row: -1 if row.note.elapsed_seconds is None else row.note.elapsed_seconds,
            number=True,
            about=translate("Notes", "Minutes and seconds since the interview began"),
        ),
        Column(
            "round", translate("Notes", "Round"), lambda row: str(row.round), sort=lambda row: row.round, number=True
        ),
        Column("text", translate("Notes", "Note"), lambda row: " ".join(row.note.text[:_SHOWN].split())),
        Column("criterion", translate("Notes", "Criterion"), lambda row: row.criterion or DASH),
        Column("kind", translate("Notes", "Kind"), lambda row: kind(row, language)),
        Column("author", translate("Notes", "By"), author),
    )


def kind(row: NoteRow, language: Language) -> str:
    """What kind of note it is, and that it came after the scorecard was submitted."""
    named = term(f"note.{row.note.kind}", language)
    return translate("Notes", "{kind}, added later", kind=named) if row.note.late else named


def author(row: NoteRow) -> str:
    """Who wrote a note; one's own private notes are marked, nobody else's are ever shown."""
    return translate("Notes", "{name} (private)", name=row.author) if row.note.private else row.author
