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

from screening import audit
from screening.changes import Changes
from screening.errors import Refused
from screening.identifiers import utc_now
from screening.privacy import requests
from screening.privacy import standing as records
from screening.privacy.standing import Standing
from screening.workspace import Workspace


def restrict(ws: Workspace, *, candidate_id: str, reason: str) -> Changes:
    """Freeze what is held about a person; an open request for it is answered thereby.

    Not undone but released: that it stood is on record. Raises Refused "restriction_reason_missing",
    "restriction_stands", NotFound.
    """
    reason, at = records.reason_of(reason, missing="restriction_reason_missing"), utc_now()
    with ws.atomic():
        if standing(ws, candidate_id):
            raise Refused("restriction_stands")
        restriction_id = records.put(ws, "restrictions", candidate_id=candidate_id, reason=reason, at=at)
        answered = requests.done(ws, candidate_id=candidate_id, kinds=("restriction",))
        return answered | _audit(ws, "restriction_set", restriction_id, candidate_id, reason=reason, at=at)


def release(ws: Workspace, *, candidate_id: str, reason: str) -> Changes:
    """End the restriction, with a reason: the person must be told before (GDPR art. 18(3)).

    Raises Refused "restriction_reason_missing", "restriction_none".
    """
    reason, at = records.reason_of(reason, missing="restriction_reason_missing"), utc_now()
    with ws.atomic():
        one = standing(ws, candidate_id)
        if one is None:
            raise Refused("restriction_none")
        records.lift(ws, "restrictions", one.id, reason=reason, at=at)
        return _audit(ws, "restriction_lifted", one.id, candidate_id, reason=reason, at=at)


def of_candidate(ws: Workspace, candidate_id: str) -> list[Standing]:
    """All restrictions of a person, the newest first, those that were lifted included."""
    return records.of_candidate(ws, "restrictions", candidate_id)


def standing(ws: Workspace, candidate_id: str) -> Standing | None:
    """The restriction that stands now."""
    return next((one for one in of_candidate(ws, candidate_id) if not one.lifted_at), None)


def among(ws: Workspace, candidate_ids: Sequence[str]) -> set[str]:
    """Those of these people whose data are restricted."""
    found = ws.all(
        "SELECT id FROM candidates WHERE restricted AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(candidate_ids)),),
    )
    return {row[0] for row in found}


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
