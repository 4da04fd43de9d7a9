"""Legal holds: as long as one stands, nobody is able to erase the person, whatever falls due or is asked for.

UU 27/2022 art. 15 and 50, GDPR art. 17(3)(e): what is needed for a claim or by order of an authority is kept.
"""

from __future__ import annotations

from dataclasses import dataclass

from screening import audit
from screening.changes import Changes
from screening.errors import NotFound, Refused
from screening.identifiers import new_id, utc_now
from screening.people import candidates
from screening.typed_text import one_line
from screening.workspace import Workspace

_COLUMNS = "id, candidate_id, reason, set_by, set_at, lifted_by, lifted_at, lifted_reason"


@dataclass(frozen=True, slots=True)
class Hold:
    """One hold; times are UTC, `lifted_at` is "" while it stands."""

    id: str
    candidate_id: str
    reason: str
    set_by: str
    set_at: str
    lifted_by: str
    lifted_at: str
    lifted_reason: str


def put(ws: Workspace, *, candidate_id: str, reason: str) -> Changes:
    """Put a hold on a person. Raises Refused "hold_reason_missing", "text_too_long"; NotFound.

    It is not undone but lifted: that it stood is on record.
    """
    reason = one_line(reason, field="reason")
    if not reason:
        raise Refused("hold_reason_missing")
    hold_id, at = new_id(), utc_now()
    with ws.atomic():
        candidates.get(ws, candidate_id)
        ws.execute(
            "INSERT INTO holds (id, candidate_id, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
            (hold_id, candidate_id, reason, ws.actor, at),
        )
        return audit.write(
            ws,
            "hold_set",
            "holds",
            hold_id,
            at=at,
            candidate_id=candidate_id,
            details={"reason": reason},
            also={"candidates": [candidate_id]},
        )


def lift(ws: Workspace, *, hold_id: str, reason: str) -> Changes:
    """End a hold, with a reason. Raises Refused "hold_reason_missing", "hold_lifted", "text_too_long"; NotFound."""
    reason = one_line(reason, field="reason")
    if not reason:
        raise Refused("hold_reason_missing")
    at = utc_now()
    with ws.atomic():
        row = ws.one(f"SELECT {_COLUMNS} FROM holds WHERE id = ?", (hold_id,))
        if row is None:
            raise NotFound("holds", hold_id)
        one = Hold(*row)
        if one.lifted_at:
            raise Refused("hold_lifted")
        ws.execute(
            "UPDATE holds SET lifted_by = ?, lifted_at = ?, lifted_reason = ? WHERE id = ?",
            (ws.actor, at, reason, hold_id),
        )
        return audit.write(
            ws,
            "hold_lifted",
            "holds",
            hold_id,
            at=at,
            candidate_id=one.candidate_id,
            details={"reason": reason},
            also={"candidates": [one.candidate_id]},
        )


def of_candidate(ws: Workspace, candidate_id: str) -> list[Hold]:
    """All holds of a person, the newest first, those that were lifted included."""
    rows = ws.all(f"SELECT {_COLUMNS} FROM holds WHERE candidate_id = ? ORDER BY number DESC", (candidate_id,))
    return [Hold(*row) for row in rows]


def standing(ws: Workspace, candidate_id: str) -> list[Hold]:
    """The holds that stand now, the newest first."""
    return [one for one in of_candidate(ws, candidate_id) if not one.lifted_at]
