"""Notes and interviews that do not say any more what the audit log committed to.

No other row repeats a note's text or an interview's place, so that a value that fell over on the disk looks like any
other. The log's last word on a record is about all of it; that of an older version about what had been changed alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, product

from screening import audit
from screening.interviewing import interviews, notes
from screening.interviewing.interviews import Interview
from screening.interviewing.notes import Note
from screening.workspace import Workspace

_Details = Mapping[str, object]
_NOTES = ("note_added", "note_restored", "note_edited", "note_moved")
_INTERVIEWS = ("interview_scheduled", "interview_edited", "clock_started", "clock_stopped")
_PLANNED = ("round", "scheduled_at", "planned_minutes", "place", "focus", "accommodation")


def changed_notes(ws: Workspace) -> list[str]:
    """The ids of notes that are not as they were written last."""
    words = _last_words(ws, _NOTES)
    return [one.id for one in notes.everything(ws) if not _is_kept(ws, words.get(one.id), _of_note(one))]


def changed_interviews(ws: Workspace) -> list[str]:
    """The ids of interviews that are not as they were written last; who joined a panel since is let pass."""
    words, panels = _last_words(ws, _INTERVIEWS), interviews.panels(ws)
    return [
        one.id
        for one in interviews.everything(ws)
        if not _is_kept(ws, words.get(one.id), _of_interview(one, panels.get(one.id, [])))
    ]


def _last_words(ws: Workspace, actions: Sequence[str]) -> dict[str, tuple[str, str]]:
    """The candidate and the commitment of the log's last row of these actions on each record."""
    marks = ", ".join("?" * len(actions))
    rows = ws.all(
        f"SELECT record_id, candidate_id, commitment FROM audit WHERE action IN ({marks}) ORDER BY seq", actions
    )
    return {record_id: (candidate_id, commitment) for record_id, candidate_id, commitment in rows}


def _is_kept(ws: Workspace, word: tuple[str, str] | None, forms: Iterable[_Details]) -> bool:
    """Whether the log's word on a record is one of these; an erased person's key tells nothing any more."""
    if word is None:
        return True
    candidate_id, commitment = word
    return any(
        audit.kept_promise(ws, candidate_id=candidate_id, commitment=commitment, details=one) is not False
        for one in forms
    )


def _of_note(note: Note) -> Iterator[_Details]:
    yield notes.told(note)
    yield {"text": note.text, "criterion": note.criterion_id, "kind": note.kind}
    yield {"criterion": note.criterion_id}
    for text, kind, private in product((None, note.text), (None, note.kind), (None, note.private)):
        yield {"text": text, "kind": kind, "private": private}


def _of_interview(interview: Interview, panel: Sequence[str]) -> Iterator[_Details]:
    panels = [{"panel": list(panel[:seats])} for seats in range(len(panel), -1, -1)]
    for seated in panels:
        yield {**interviews.told(interview), **seated}
    yield {}
    values = interviews.planned(interview)
    for number in range(len(_PLANNED), -1, -1):
        for names in combinations(_PLANNED, number):
            for seated in (*panels, {}):
                yield {**{name: values[name] for name in names}, **seated}
