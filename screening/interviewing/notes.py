"""Notes of an interview, with their time in the conversation. A private note never leaves this workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Literal, get_args

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.finding import search
from screening.identifiers import new_id, utc_now
from screening.interviewing import interviewers, interviews
from screening.people import visibility
from screening.typed_text import many_lines
from screening.workspace import Row, Workspace

Kind = Literal["observation", "quote", "question", "follow_up"]

_COLUMNS = """id, interview_id, coalesce(scorecard_id, ''), interviewer_id, criterion_id, kind, text, private,
    elapsed_seconds, created_at, updated_at"""
_DRAFTING = """SELECT interviewer_id FROM scorecards
    WHERE interview_id = ? AND phase = 'independent' AND status = 'draft'"""


@dataclass(frozen=True, slots=True)
class Note:
    """A note. `scorecard_id` and `criterion_id` may be ""; `elapsed_seconds` counts from the start of the interview.

    `late`: written or changed after its scorecard was first submitted.
    """

    id: str
    interview_id: str
    scorecard_id: str
    interviewer_id: str
    criterion_id: str
    kind: Kind
    text: str
    private: bool
    elapsed_seconds: int | None
    created_at: str
    updated_at: str
    late: bool = False


def add(
    ws: Workspace,
    *,
    interview_id: str,
    interviewer_id: str,
    text: str,
    criterion_id: str = "",
    kind: Kind = "observation",
    private: bool = False,
    elapsed_seconds: int | None = None,
) -> Changes:
    """Write a note; it belongs to the interviewer's scorecard where one was begun, and comes after those before it.

    Raises Refused "text_missing", "text_too_long", "unknown_kind"; NotFound.
    """
    text = _text(text)
    _require_kind(kind)
    with ws.atomic():
        card = ws.one(
            "SELECT id FROM scorecards WHERE interview_id = ? AND interviewer_id = ? AND phase = 'independent'",
            (interview_id, interviewer_id),
        )
        scorecard_id = card[0] if card else ""
        interviewers.get(ws, interviewer_id)
        at = utc_now(after=max(_first_submission(ws, scorecard_id), _last_note(ws, interview_id)))
        note = Note(
            new_id(),
            interview_id,
            scorecard_id,
            interviewer_id,
            criterion_id,
            kind,
            text,
            private,
            elapsed_seconds,
            at,
            at,
        )
        return _insert(ws, "note_added", note, at)


def edit(
    ws: Workspace, *, note_id: str, text: str | None = None, kind: Kind | None = None, private: bool | None = None
) -> Changes:
    """Change a note's text, kind or privacy; None leaves it as it is. Raises as `add` does."""
    text = None if text is None else _text(text)
    if kind is not None:
        _require_kind(kind)
    with ws.atomic():
        note = get(ws, note_id)
        at = utc_now(after=_first_submission(ws, note.scorecard_id))
        key = _search_key(note.text if text is None else text, private=note.private if private is None else private)
        ws.execute(
            """UPDATE notes SET text = coalesce(?, text), kind = coalesce(?, kind), private = coalesce(?, private),
                search_key = ?, updated_at = ? WHERE id = ?""",
            (text, kind, None if private is None else int(private), key, at, note_id),
        )
        return _audit(ws, "note_edited", get(ws, note_id), at)


def move(ws: Workspace, *, note_id: str, criterion_id: str) -> Changes:
    """Put a note to another criterion, or to none (""). Raises NotFound."""
    with ws.atomic():
        note = get(ws, note_id)
        at = utc_now(after=_first_submission(ws, note.scorecard_id))
        ws.execute("UPDATE notes SET criterion_id = ?, updated_at = ? WHERE id = ?", (criterion_id, at, note_id))
        return _audit(ws, "note_moved", get(ws, note_id), at)


def remove(ws: Workspace, *, note_id: str) -> Changes:
    """Take a note away; `restore` brings it back from the record. Raises NotFound."""
    with ws.atomic():
        note = get(ws, note_id)
        ws.execute("DELETE FROM notes WHERE id = ?", (note_id,))
        return _audit(ws, "note_removed", note, utc_now())


def restore(ws: Workspace, *, note: Note) -> Changes:
    """Bring a removed note back as it was.

    Raises Refused "note_exists" where it was never removed, "scorecard_locked" where its scorecard was submitted
    without it; NotFound.
    """
    with ws.atomic():
        if ws.one("SELECT 1 FROM notes WHERE id = ?", (note.id,)):
            raise Refused("note_exists")
        if ws.one("SELECT 1 FROM scorecards WHERE id = ? AND submitted_at >= ?", (note.scorecard_id, note.created_at)):
            raise Refused("scorecard_locked")
        return _insert(ws, "note_restored", note, utc_now())


def get(ws: Workspace, note_id: str) -> Note:
    """One note. Raises NotFound."""
    note = find(ws, note_id)
    if note is None:
        raise NotFound("notes", note_id)
    return note


def find(ws: Workspace, note_id: str) -> Note | None:
    """One note, or None where it was removed."""
    row = ws.one(f"SELECT {_COLUMNS} FROM notes WHERE id = ?", (note_id,))
    return None if row is None else _from_row(row, _first_submission(ws, row[2]))


def of_interview(ws: Workspace, interview_id: str, *, viewer_id: str | None = None) -> list[Note]:
    """The notes of an interview in the order they were taken.

    Without a viewer all of them. A viewer sees the own ones, and those of others that are not private as soon as
    their scores may be seen too: while somebody's scorecard is a draft, so are the notes.
    """
    rows = ws.all(f"SELECT {_COLUMNS} FROM notes WHERE interview_id = ? ORDER BY created_at, id", (interview_id,))
    submitted = {card: _first_submission(ws, card) for card in {row[2] for row in rows}}
    found = [_from_row(row, submitted[row[2]]) for row in rows]
    if viewer_id is None:
        return found
    others = visibility.may_see_others(ws, interview_id, viewer_id)
    drafting = {row[0] for row in ws.all(_DRAFTING, (interview_id,))}
    return [
        note
        for note in found
        if note.interviewer_id == viewer_id or (others and not note.private and note.interviewer_id not in drafting)
    ]


def everything(ws: Workspace) -> Iterator[Note]:
    """Every note of the workspace as it is stored: whether it is `late` is not looked up."""
    for row in ws.all(f"SELECT {_COLUMNS} FROM notes ORDER BY id"):
        yield _from_row(row, "")


def told(note: Note) -> dict[str, object]:
    """What the audit log commits to: all that is stored of a note. Its lateness follows from the rest."""
    return {field: value for field, value in asdict(note).items() if field not in {"id", "late"}}


def _insert(ws: Workspace, action: str, note: Note, at: str) -> Changes:
    interviews.candidate_of(ws, note.interview_id)
    ws.execute(
        """INSERT INTO notes (id, interview_id, scorecard_id, interviewer_id, criterion_id, kind, text, search_key,
            private, elapsed_seconds, created_at, updated_at)
        VALUES (?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            note.id,
            note.interview_id,
            note.scorecard_id,
            note.interviewer_id,
            note.criterion_id,
            note.kind,
            note.text,
            _search_key(note.text, private=note.private),
            int(note.private),
            note.elapsed_seconds,
            note.created_at,
            note.updated_at,
        ),
    )
    return _audit(ws, action, note, at)


def _from_row(row: Row, first_submission: str) -> Note:
    late = bool(first_submission) and max(row[9:]) > first_submission
    return Note(*(*row[:7], bool(row[7]), *row[8:], late))


def _first_submission(ws: Workspace, scorecard_id: str) -> str:
    """When a scorecard was first submitted; "" where it never was. One that was reopened says so in the log alone."""
    row = scorecard_id and ws.one(
        """SELECT submitted_at, coalesce((SELECT min(reopened_at) FROM reopenings WHERE scorecard_id = id), '')
        FROM scorecards WHERE id = ?""",
        (scorecard_id,),
    )
    if not row:
        return ""
    submitted_at, reopened_at = row
    return (audit.first_time(ws, "scorecard_submitted", scorecard_id) or reopened_at) if reopened_at else submitted_at


def _last_note(ws: Workspace, interview_id: str) -> str:
    """When the last note of an interview was taken, by a clock that may have been set back since; "" for none."""
    row = ws.one("SELECT created_at FROM notes WHERE interview_id = ? ORDER BY number DESC LIMIT 1", (interview_id,))
    return row[0] if row else ""


def _search_key(text: str, *, private: bool) -> str:
    """What a note is found by in the list of candidates; a private one is not."""
    return "" if private else search.note_key(text)


def _text(text: str) -> str:
    text = many_lines(text, field="note")
    if not text.strip():
        raise Refused("text_missing")
    return text


def _require_kind(kind: str) -> None:
    if kind not in get_args(Kind):
        raise Refused("unknown_kind", kind=kind)


def _audit(ws: Workspace, action: str, note: Note, at: str) -> Changes:
    _, candidate_id, _ = interviews.candidate_of(ws, note.interview_id)
    return audit.write(ws, action, "notes", note.id, at=at, candidate_id=candidate_id, details=told(note))
