"""Where copies for a person were written, so that an erasure can say what it does not reach.

Documents have places of their own (`documents`); a JSON file of everything held, and a folder with what somebody
provided, are no documents.
"""

from __future__ import annotations

from collections.abc import Sequence

from screening.people import kept_beside
from screening.workspace import Workspace


def keep(ws: Workspace, candidate_id: str, *, action: str, place: str, at: str) -> None:
    """Keep the path of a copy, inside the transaction that puts its `action` on record at a time (UTC)."""
    said = {"place": place, "action": action, "at": at}
    kept_beside.put(ws, candidate_id, [*kept_beside.of_record(ws, candidate_id), said])


def places(ws: Workspace, candidate_ids: Sequence[str]) -> dict[tuple[str, str, str], str]:
    """The paths of copies of these records, by the record, the action and the time that the audit log has."""
    return {
        (record_id, one["action"], one["at"]): one["place"]
        for record_id, one in kept_beside.of_records(ws, candidate_ids)
        if "place" in one
    }
