"""Restriction of processing: the data are kept and can be seen, and nothing is done with them (UU 27/2022 art. 11;
GDPR art. 18).

Nothing can be added to, changed in or taken from what is held about the person: triggers see to that
(`storage.triggers`), so that no way round exists. The person stands in no comparison and no insight, deeds on many
people leave them out, and no document about them is exported but their own. Correcting what is wrong about them stays
possible: that is what a restriction is often asked for until.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import new_id, utc_now
from screening.people import candidates
from screening.privacy import requests
from screening.typed_text import one_line
from screening.workspace import Workspace

_COLUMNS = "id, candidate_id, reason, set_by, set_at, lifted_by, lifted_at, lifted_reason"


@dataclass(frozen=True, slots=True)
class Restriction:
    """One restriction; times are UTC, `lifted_at` is "" while it stands."""

    id: str
    candidate_id: str
    reason: str
    set_by: str
    set_at: str
    lifted_by: str
    lifted_at: str
    lifted_reason: str


def restrict(ws: Workspace, *, candidate_id: str, reason: str) -> Changes:
    """Freeze what is held about a person; an open request for it is answered thereby.

    Not undone but released: that it stood is on record. Raises Refused "restriction_reason_missing",
    "restriction_stands", NotFound.
    """
    reason = _said(reason)
    restriction_id, at = new_id(), utc_now()
    with ws.atomic():
        candidates.get(ws, candidate_id)
        if standing(ws, candidate_id):
            raise Refused("restriction_stands")
        ws.execute(
            "INSERT INTO restrictions (id, candidate_id, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
            (restriction_id, candidate_id, reason, ws.actor, at),
        )
        answered = requests.done(ws, candidate_id=candidate_id, kinds=("restriction",))
        return answered | _audit(ws, "restriction_set", restriction_id, candidate_id, reason=reason, at=at)


def release(ws: Workspace, *, candidate_id: str, reason: str) -> Changes:
    """End the restriction, with a reason: the person must be told before (GDPR art. 18(3)).

    Raises Refused "restriction_reason_missing", "restriction_none".
    """
    reason, at = _said(reason), utc_now()
    with ws.atomic():
        one = standing(ws, candidate_id)
        if one is None:
            raise Refused("restriction_none")
        ws.execute(
            "UPDATE restrictions SET lifted_by = ?, lifted_at = ?, lifted_reason = ? WHERE id = ?",
            (ws.actor, at, reason, one.id),
        )
        return _audit(ws, "restriction_lifted", one.id, candidate_id, reason=reason, at=at)


def of_candidate(ws: Workspace, candidate_id: str) -> list[Restriction]:
    """All restrictions of a person, the newest first."""
    rows = ws.all(f"SELECT {_COLUMNS} FROM restrictions WHERE candidate_id = ? ORDER BY number DESC", (candidate_id,))
    return [Restriction(*row) for row in rows]


def standing(ws: Workspace, candidate_id: str) -> Restriction | None:
    """The restriction that stands now."""
    return next((one for one in of_candidate(ws, candidate_id) if not one.lifted_at), None)


def among(ws: Workspace, candidate_ids: Sequence[str]) -> set[str]:
    """Those of these people whose data are restricted."""
    found = ws.all(
        "SELECT id FROM candidates WHERE restricted AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(candidate_ids)),),
    )
    return {row[0] for row in found}


def _said(reason: str) -> str:
    reason = one_line(reason, field="reason")
    if not reason:
        raise Refused("restriction_reason_missing")
    return reason


def _audit(ws: Workspace, action: str, restriction_id: str, candidate_id: str, *, reason: str, at: str) -> Changes:
    applications = ws.all("SELECT id, job_id FROM applications WHERE candidate_id = ?", (candidate_id,))
    return audit.write(
        ws,
        action,
        "restrictions",
        restriction_id,
        at=at,
        candidate_id=candidate_id,
        details={"reason": reason},
        also={
            "candidates": [candidate_id],
            "applications": [row[0] for row in applications],
            "jobs": [row[1] for row in applications],
        },
    )
