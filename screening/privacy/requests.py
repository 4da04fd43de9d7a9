"""What candidates ask for: access, correction, restriction, portability, erasure; until when, and that it was done.

UU 27/2022 art. 6 to 8, 13, 32, 40 and 41 give 3 × 24 hours from the receipt of a request (GDPR art. 12(3): a month).
The hours count from the moment it is recorded, or, for one that came in on an earlier day, from the beginning of that
day: too early does no harm.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, get_args

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now, utc_text
from screening.people import candidates
from screening.people.candidates import Candidate
from screening.typed_text import many_lines
from screening.workspace import Workspace

Kind = Literal["access", "correction", "restriction", "portability", "erasure"]
Outcome = Literal["", "done", "refused", "taken_back"]

KINDS: tuple[Kind, ...] = get_args(Kind)
TIME_TO_ANSWER = timedelta(days=3)

_WITHOUT_DEED = "request_closed_without_deed"
# What in the log is the deed that was asked for; an interview that went on meanwhile corrects nothing.
_DEEDS: dict[Kind, tuple[str, ...]] = {
    "access": ("own_data_exported",),
    "portability": ("data_taken_along",),
    "correction": (
        *("candidate_edited", "candidates_tagged", "candidates_merged", "merge_undone", "attachment_added"),
        *("attachment_removed", "basis_removed", "scorecard_reopened"),
    ),
}
_COLUMNS = """r.id, r.candidate_id, r.kind, r.asked_at, r.due_at, r.note, r.recorded_by, r.recorded_at, r.outcome,
    r.answer, r.closed_by, r.closed_at"""


@dataclass(frozen=True, slots=True)
class Request:
    """What one person asked for. Times are UTC; `due_at` is TIME_TO_ANSWER after `asked_at`.

    While nobody has answered, `outcome` and `closed_at` are "". `answer` says why it was refused, or what was done.
    """

    id: str
    candidate_id: str
    kind: Kind
    asked_at: str
    due_at: str
    note: str
    recorded_by: str
    recorded_at: str
    outcome: Outcome
    answer: str
    closed_by: str
    closed_at: str

    def time_left(self, now: datetime) -> timedelta:
        """How long there is to answer it, below zero once it is late."""
        return datetime.fromisoformat(self.due_at) - now


def record(ws: Workspace, *, candidate_id: str, kind: Kind, asked_on: str = "", note: str = "") -> Changes:
    """Put on record that somebody asked for something, on a local day ("YYYY-MM-DD", "" for this moment).

    Raises Refused "request_kind_unknown", "request_day_unreadable", "request_day_ahead", "request_open" where the same
    was asked for and is not answered yet; NotFound. Undoing it takes it away, as long as it is not answered.
    """
    if kind not in KINDS:
        raise Refused("request_kind_unknown", kind=kind)
    asked_at, now = _moment(asked_on), utc_now()
    due_at = _due(asked_at)
    request_id = new_id()
    with ws.atomic():
        candidates.get(ws, candidate_id)
        if any(one.kind == kind and not one.outcome for one in of_candidate(ws, candidate_id)):
            raise Refused("request_open")
        ws.execute(
            """INSERT INTO requests (id, candidate_id, kind, asked_at, due_at, note, recorded_by, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (request_id, candidate_id, kind, asked_at, due_at, many_lines(note, field="note").strip(), ws.actor, now),
        )
        changes = _audit(ws, "request_recorded", get(ws, request_id), now)
    return changes.undone_by(lambda again: _remove(again, request_id))


def record_for_another(ws: Workspace, *, request_id: str, candidate_id: str) -> Changes:
    """Put an open request on record for another person too, due when it is: that of two records that were one.

    Nothing where that person has asked for the same already. Raises NotFound. It is not undone, but answered.
    """
    one, now = get(ws, request_id), utc_now()
    with ws.atomic():
        candidates.named(ws, candidate_id)
        if any(own.kind == one.kind and not own.outcome for own in of_candidate(ws, candidate_id)):
            return Changes({}, "request_recorded", now)
        own = replace(one, id=new_id(), candidate_id=candidate_id, recorded_by=ws.actor, recorded_at=now)
        ws.execute(
            """INSERT INTO requests (id, candidate_id, kind, asked_at, due_at, note, recorded_by, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
            (own.id, candidate_id, own.kind, own.asked_at, own.due_at, own.note, own.recorded_by, own.recorded_at),
        )
        return _audit(ws, "request_recorded", own, now)


def due_at(asked_on: str) -> str:
    """Until when (UTC) what is asked for on this local day is to be answered. Raises as `record` does."""
    return _due(_moment(asked_on))


def answer(ws: Workspace, *, request_id: str, outcome: Outcome, text: str = "") -> Changes:
    """Put on record how a request was answered: "done", "refused" (with the reason, which the law asks for), or
    "taken_back" by the person. Whether what was asked for was done here is for a person to say; where it was not
    (`is_carried_out`), that is on record as well.

    Raises Refused "request_answer_missing", "request_answered", NotFound.
    """
    text = many_lines(text, field="answer").strip()
    if outcome == "refused" and not text:
        raise Refused("request_answer_missing")
    with ws.atomic():
        before = get(ws, request_id)
        if before.outcome:
            raise Refused("request_answered")
        is_done = outcome != "done" or is_carried_out(ws, before)
        return _close(ws, before, outcome, text, "request_answered" if is_done else _WITHOUT_DEED)


def done(ws: Workspace, *, candidate_id: str, kinds: tuple[Kind, ...]) -> Changes:
    """What was asked for of these kinds has just been done; belongs into the transaction of the deed itself."""
    changes = Changes({}, "request_answered", utc_now())
    for one in of_candidate(ws, candidate_id):
        if one.kind in kinds and not one.outcome:
            changes |= _close(ws, one, "done", "", "request_answered")
    return changes


def is_carried_out(ws: Workspace, one: Request) -> bool:
    """Whether what was asked for has been done in this file since: who is to be erased is still here to be asked about.

    A copy that was made, or a correction, counts from the moment that the hours are counted from, or from the recording
    where a clock was set back in between.
    """
    if one.kind == "erasure":
        return False
    if one.kind == "restriction":
        return (
            ws.one(
                "SELECT 1 FROM restrictions WHERE candidate_id = ? AND (lifted_at = '' OR lifted_at >= ?)",
                (one.candidate_id, one.asked_at),
            )
            is not None
        )
    found = ws.one(
        """SELECT 1 FROM audit WHERE candidate_id = ?1 AND action IN (SELECT value FROM json_each(?2)) AND (at >= ?3
            OR seq > (SELECT min(seq) FROM audit WHERE record_id = ?4 AND action = 'request_recorded'))""",
        (one.candidate_id, json.dumps(_DEEDS[one.kind]), one.asked_at, one.id),
    )
    own = "SELECT 1 FROM documents WHERE candidate_id = ? AND kind = 'own_data' AND created_at >= ?"
    return found is not None or (one.kind == "access" and ws.one(own, (one.candidate_id, one.asked_at)) is not None)


def closed_without_deed(ws: Workspace, candidate_id: str) -> set[str]:
    """The ids of a person's requests that were closed as done though it was not done in this file."""
    rows = ws.all(
        """SELECT record_id FROM audit
        WHERE action = ?1 AND record_id IN (SELECT id FROM requests WHERE candidate_id = ?2)""",
        (_WITHOUT_DEED, candidate_id),
    )
    return {row[0] for row in rows}


def get(ws: Workspace, request_id: str) -> Request:
    """One request. Raises NotFound."""
    row = ws.one(f"SELECT {_COLUMNS} FROM requests r WHERE r.id = ?", (request_id,))
    if row is None:
        raise NotFound("requests", request_id)
    return Request(*row)


def of_candidate(ws: Workspace, candidate_id: str) -> list[Request]:
    """What a person asked for, the newest first."""
    rows = ws.all(
        f"SELECT {_COLUMNS} FROM requests r WHERE r.candidate_id = ? ORDER BY r.asked_at DESC, r.number DESC",
        (candidate_id,),
    )
    return [Request(*row) for row in rows]


def waiting(ws: Workspace, *, limit: int = -1) -> list[tuple[Request, Candidate]]:
    """The requests that nobody has answered yet, the most urgent first, with the people as everybody may see them."""
    rows = ws.all(
        f"""SELECT {_COLUMNS}, {candidates.COLUMNS} FROM requests r JOIN candidates c ON c.id = r.candidate_id
        WHERE r.outcome = '' ORDER BY r.due_at, r.number LIMIT ?""",
        (limit,),
    )
    return [(Request(*row[:12]), candidates.from_row(row[12:])) for row in rows]


def _close(ws: Workspace, one: Request, outcome: Outcome, text: str, action: str) -> Changes:
    at = utc_now()
    with ws.atomic():
        ws.execute(
            "UPDATE requests SET outcome = ?, answer = ?, closed_by = ?, closed_at = ? WHERE id = ?",
            (outcome, text, ws.actor, at, one.id),
        )
        return _audit(ws, action, get(ws, one.id), at)


def _due(asked_at: str) -> str:
    return utc_text(datetime.fromisoformat(asked_at) + TIME_TO_ANSWER)


def _moment(day: str) -> str:
    """The moment from which the hours count (UTC)."""
    now = datetime.now(UTC)
    if not day:
        return utc_text(now)
    try:
        asked = date.fromisoformat(day)
    except ValueError as error:
        raise Refused("request_day_unreadable", day=day) from error
    today = now.astimezone().date()
    if asked > today:
        raise Refused("request_day_ahead", day=day)
    return utc_text(now if asked == today else datetime.combine(asked, time()).astimezone())


def _remove(ws: Workspace, request_id: str) -> Changes:
    """Undo `record`. Raises Refused "changed_since" where it was answered, or is gone."""
    with ws.atomic():
        try:
            one = get(ws, request_id)
        except NotFound as error:
            raise Refused("changed_since") from error
        if one.outcome:
            raise Refused("changed_since")
        ws.execute("DELETE FROM requests WHERE id = ?", (request_id,))
        changes = _audit(ws, "request_removed", one, utc_now())
    day = datetime.fromisoformat(one.asked_at).astimezone().date().isoformat()
    return changes.undone_by(
        lambda again: record(again, candidate_id=one.candidate_id, kind=one.kind, asked_on=day, note=one.note)
    )


def _audit(ws: Workspace, action: str, one: Request, at: str) -> Changes:
    return audit.write(
        ws,
        action,
        "requests",
        one.id,
        at=at,
        candidate_id=one.candidate_id,
        details={
            "kind": one.kind,
            "asked_at": one.asked_at,
            "note": one.note,
            "outcome": one.outcome,
            "answer": one.answer,
        },
        also={"candidates": [one.candidate_id]},
    )
