"""Legal holds: as long as one stands, nobody is able to erase the person, whatever falls due or is asked for.

UU 27/2022 art. 15 and 50, GDPR art. 17(3)(e): what is needed for a claim or by order of an authority is kept.
"""

from __future__ import annotations

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.privacy import standing as records
from screening.privacy.standing import Standing
from screening.workspace import Workspace


def put(ws: Workspace, *, candidate_id: str, reason: str) -> Changes:
    """Put a hold on a person. Raises Refused "hold_reason_missing", "text_too_long"; NotFound."""
    reason, at = records.reason_of(reason, missing="hold_reason_missing"), utc_now()
    with ws.atomic():
        hold_id = records.put(ws, "holds", candidate_id=candidate_id, reason=reason, at=at)
        return _audit(ws, "hold_set", hold_id, candidate_id, reason=reason, at=at)


def lift(ws: Workspace, *, hold_id: str, reason: str) -> Changes:
    """End a hold, with a reason. Raises Refused "hold_reason_missing", "hold_lifted", "text_too_long"; NotFound."""
    reason, at = records.reason_of(reason, missing="hold_reason_missing"), utc_now()
    with ws.atomic():
        one = records.get(ws, "holds", hold_id)
        if one.lifted_at:
            raise Refused("hold_lifted")
        records.lift(ws, "holds", hold_id, reason=reason, at=at)
        return _audit(ws, "hold_lifted", hold_id, one.candidate_id, reason=reason, at=at)


def of_candidate(ws: Workspace, candidate_id: str) -> list[Standing]:
    """All holds of a person, the newest first, those that were lifted included."""
    return records.of_candidate(ws, "holds", candidate_id)


def standing(ws: Workspace, candidate_id: str) -> list[Standing]:
    """The holds that stand now, the newest first."""
    return [one for one in of_candidate(ws, candidate_id) if not one.lifted_at]


def _audit(ws: Workspace, action: str, hold_id: str, candidate_id: str, *, reason: str, at: str) -> Changes:
    return audit.write(
        ws,
        action,
        "holds",
        hold_id,
        at=at,
        candidate_id=candidate_id,
        details={"reason": reason},
        also={"candidates": [candidate_id]},
    )
