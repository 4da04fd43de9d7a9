"""Documents that were made of somebody as part of another record, by a merge that was undone since.

The log says of each document which record it was about when it was kept, wherever that record's applications are now,
and between which rows a merge stood: no clock has a part in it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from math import inf

from screening.workspace import Workspace

_AMONG = "(SELECT value FROM json_each(?1))"
_WAS_UNDONE = f"SELECT 1 FROM merges WHERE undone_at <> '' AND (merged_id IN {_AMONG} OR kept_id IN {_AMONG}) LIMIT 1"
_TURNS = """SELECT action, record_id, at, seq FROM audit WHERE action IN ('candidates_merged', 'merge_undone')
    ORDER BY seq DESC"""
# What was made of a record (a key of ?1) at a moment between two rows: it was read at one, and kept at a later one.
_MADE = """SELECT d.id, told.candidate_id, iif(d.audit_seq, d.audit_seq, told.seq), told.seq
    FROM audit told JOIN documents d ON d.id = told.record_id
    WHERE told.action = 'document_kept' AND told.candidate_id IN (SELECT value FROM json_each(?1))"""


def documents_of(ws: Workspace, records: Sequence[str]) -> set[str]:
    """The ids of what was made of these records, also while they were part of others; none where no merge was undone.

    A merge of which the log has lost the rows is taken to have stood from the first row on, or for good.
    """
    if not ws.one(_WAS_UNDONE, (json.dumps(list(records)),)):
        return set()
    held = _held_as(ws, records)
    made = ws.all(_MADE, (json.dumps([record for record, _, _ in held]),))
    return {
        key
        for key, record, read, kept in made
        if any(one == record and begun <= kept and read < ended for one, begun, ended in held)
    }


def _held_as(ws: Workspace, records: Sequence[str]) -> set[tuple[str, float, float]]:
    """The records that these were, or were part of: each with the rows of the log from and until which."""
    turns = {(action, record, at): seq for action, record, at, seq in ws.all(_TURNS)}
    merges = [
        (
            kept,
            merged,
            turns.get(("candidates_merged", merged, merged_at), 0),
            turns.get(("merge_undone", merged, undone_at), inf),
        )
        for kept, merged, merged_at, undone_at in ws.all("SELECT kept_id, merged_id, merged_at, undone_at FROM merges")
    ]
    found: set[tuple[str, float, float]] = set()
    new: set[tuple[str, float, float]] = {(record, 0, inf) for record in records}
    while new:
        found |= new
        new = {
            (kept, max(begun, since), min(ended, until))
            for record, begun, ended in new
            for kept, merged, since, until in merges
            if merged == record and max(begun, since) < min(ended, until)
        } - found
    return found
