"""The appendix with the notes that interviewers share, all of them under one kind of time.

That is the time since the interview began where every note has it. A note typed in later has none; then all of them
stand under the time of day they were written at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reportlab.platypus import CondPageBreak, Spacer
from reportlab.platypus.flowables import Flowable

from reports.typesetting import styles
from reports.typesetting.flow import HEAD, Room
from reports.typesetting.page import APPENDIX, LIST, Sheet, heading, height_of, white_of
from reports.typesetting.text import Label, Text, hold, keep_caption, paragraphs
from rubrics.model import Rubric

if TYPE_CHECKING:
    from screening.interviewing.interviews import Interview
    from screening.interviewing.notes import Note

TIME = 40.0  # width of the column with the time of a note
KEPT = 40.0  # of a note: its head and the first two lines


def notes_appendix(
    sheet: Sheet,
    notes: Sequence[Note],
    *,
    interviews: Sequence[tuple[Interview, int]],
    rubric: Rubric,
    writers: Mapping[tuple[str, str], str],
) -> list[Flowable]:
    """The notes, interview by interview, in the order they were taken; [] where there are none.

    They begin on a page of their own, or where a fifth of one is free or all of them fit.
    Private ones are left out whatever is handed in. `interviews` come each with which of its round it is. `writers` are
    marks by the ids of interview and interviewer.
    """
    shared = [note for note in notes if not note.private]
    if not shared:
        return []
    words, ink = sheet.wording, sheet.ink
    elapsed = all(note.elapsed_seconds is not None for note in shared)
    said = words("notes_elapsed" if elapsed else "notes_written")
    blocks: list[Flowable] = [Text(ink, f"{said} {words('notes_private_left_out')}", styles.SMALL)]
    criteria = {one.id: words.numbered(number, one.name) for number, one in enumerate(rubric.active_criteria, 1)}
    criteria = {one.id: words.text(one.name) for one in rubric.criteria} | criteria
    known = {held[0].id: (place, held) for place, held in enumerate(interviews)}
    last = (len(known), None)
    under = ""
    for note in sorted(shared, key=lambda one: (known.get(one.interview_id, last)[0], elapsed and one.elapsed_seconds)):
        day = "" if elapsed else words.date(note.created_at)
        held = known.get(note.interview_id, last)[1]
        if held is not None and f"{note.interview_id} {day}" != under:
            under = f"{note.interview_id} {day}"
            blocks += _begins(sheet, *held, day)
        blocks += _note(sheet, note, criteria, writers, elapsed=elapsed)
    return appendix(sheet, words("notes"), blocks)


def appendix(sheet: Sheet, title: str, blocks: Sequence[Flowable]) -> list[Flowable]:
    """Blocks under a title, also of their pages; they begin on a new one, or where a fifth is free or all fit."""
    head: list[Flowable] = heading(sheet.ink, title)[1:]
    height, white = height_of([*head, *blocks], sheet), white_of([*head, *blocks])
    head.insert(0, Room(height, white) if height < sheet.most_white else CondPageBreak(sheet.most_white))
    return [sheet.goes_on(title, APPENDIX), *head, *blocks, sheet.goes_on("", APPENDIX)]


def _begins(sheet: Sheet, interview: Interview, place: int, day: str) -> list[Flowable]:
    """The line above the notes of an interview, and above those of each day where they bear the time of day."""
    words = sheet.wording
    if day:
        said = words.round_on("round", interview.round, place, date=day)
    elif interview.started_at:
        said = words.round_on("round", interview.round, place, date=words.moment(interview.started_at))
    else:
        said = words.round_on("round_undated", interview.round, place)
    head = Text(sheet.ink, said, styles.SUBHEADING)
    head.keepWithNext = HEAD
    return [sheet.goes_on("", LIST), CondPageBreak(60), head, Spacer(0, 4), sheet.goes_on(said, LIST)]


def _note(
    sheet: Sheet,
    note: Note,
    criteria: Mapping[str, str],
    writers: Mapping[tuple[str, str], str],
    *,
    elapsed: bool,
) -> list[Flowable]:
    words, ink = sheet.wording, sheet.ink
    at = words.elapsed(note.elapsed_seconds or 0) if elapsed else words.time(note.created_at)
    about = [
        writers.get((note.interview_id, note.interviewer_id), ""),
        words(f"note.{note.kind}"),
        criteria.get(note.criterion_id, ""),
        # Readers without single scores are not told whose scorecard was reopened: a late note would say it.
        words("late_note") if note.late and sheet.imprint.edition.single_scores else "",
    ]
    said = ", ".join(part for part in about if part)
    label = Label(at, styles.SMALL_STRONG)
    head = Text(ink, said, styles.SMALL, indent=TIME, label=label)
    written = paragraphs(ink, note.text, styles.BODY, indent=TIME)
    hold(written, sheet.width)
    keep_caption([head, *written], sheet.width)
    blocks: list[Flowable] = [head, *written]
    room = CondPageBreak(min(height_of(blocks, sheet), KEPT))
    return [room, *sheet.named(f"{at} {said}", blocks), Spacer(0, 6)]
