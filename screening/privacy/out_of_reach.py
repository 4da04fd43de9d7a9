"""Copies of a person's data that left the workspace: it can say where they went, and cannot take them back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from screening.privacy.held_about import AMONG, HeldAbout
from screening.workspace import Row, Workspace

_LEFT = """SELECT action, at, record_id FROM audit WHERE action IN ('document_printed', 'document_copied',
    'attachment_saved', 'attachment_opened', 'own_data_exported', 'data_taken_along', 'summary_copied',
    'comparison_exported', 'table_exported') ORDER BY seq"""
# Since when they stand in the list of candidates, under this record or one that was merged into it.
_SINCE = f"""SELECT min(created_at) FROM (
    SELECT created_at FROM candidates WHERE id IN {AMONG}
    UNION ALL SELECT moved ->> '$.candidate.created_at' FROM merges WHERE id IN {AMONG})"""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A document that was written to a file: `place` is its path."""

    number: str
    kind: str
    place: str
    written_at: str


@dataclass(frozen=True, slots=True)
class HandedOut:
    """Something that left otherwise: `how` is the action of the audit log, `number` the document's, "" for none."""

    how: str
    at: str
    number: str


@dataclass(frozen=True, slots=True)
class OutOfReach:
    """What somebody has to see to by hand. Interview kits among the files are the copies of the panel."""

    files: tuple[WrittenFile, ...]
    handed_out: tuple[HandedOut, ...]


def leavings(ws: Workspace) -> list[Row]:
    """Everything that left otherwise than as a file at a known place: (action, time, record), the earliest first."""
    return ws.all(_LEFT)


def out_of_reach(ws: Workspace, held: HeldAbout, left: Sequence[Row] | None = None) -> OutOfReach:
    """The copies that were made of what is held about some people, the earliest first.

    `left` are the `leavings`, where many people are asked about one after the other: the log is long.
    """
    documents = json.dumps(held.documents)
    files = ws.all(
        f"""SELECT d.number, d.kind, p.place, p.written_at FROM document_places p
        JOIN documents d ON d.id = p.document_id WHERE d.id IN {AMONG} ORDER BY p.written_at, p.number""",
        (documents,),
    )
    numbers: dict[str, str] = dict(ws.all(f"SELECT id, number FROM documents WHERE id IN {AMONG}", (documents,)))
    concerns = _Concerns(ws, held)
    handed_out = [
        HandedOut(action, at, numbers.get(record_id, ""))
        for action, at, record_id in (leavings(ws) if left is None else left)
        if concerns(action, at, record_id)
    ]
    return OutOfReach(tuple(WrittenFile(*row) for row in files), tuple(handed_out))


class _Concerns:
    """Whether a row of the log is about something that holds these people."""

    def __init__(self, ws: Workspace, held: HeldAbout) -> None:
        self._ids = {*held.documents, *held.attachments, *held.people, *held.applications, *held.former}
        self._applied = held.applied
        row = ws.one(_SINCE, (json.dumps(held.people), json.dumps(held.merges)))
        self._since: str | None = row[0] if row else None

    def __call__(self, action: str, at: str, record_id: str) -> bool:
        if action == "comparison_exported":
            return record_id in self._applied and self._applied[record_id] <= at
        if action == "table_exported":
            return record_id.startswith("candidates:") and self._since is not None and self._since <= at
        return record_id in self._ids
