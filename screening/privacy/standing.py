"""What stands on a person from one day to another, each with its reason: a legal hold, a restriction of processing.

It is never undone, but lifted: that it stood stays on record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from screening.errors import NotFound, Refused
from screening.identifiers import new_id
from screening.people import candidates
from screening.typed_text import one_line
from screening.workspace import Workspace

Table = Literal["holds", "restrictions"]

_COLUMNS = "id, candidate_id, reason, set_by, set_at, lifted_by, lifted_at, lifted_reason"


@dataclass(frozen=True, slots=True)
class Standing:
    """One hold or restriction; times are UTC, `lifted_at` is "" while it stands."""

    id: str
    candidate_id: str
    reason: str
    set_by: str
    set_at: str
    lifted_by: str
    lifted_at: str
    lifted_reason: str


def reason_of(typed: str, *, missing: str) -> str:
    """The reason as it is kept. Raises Refused `missing` for none, "text_too_long"."""
    reason = one_line(typed, field="reason")
    if not reason:
        raise Refused(missing)
    return reason


def put(ws: Workspace, table: Table, *, candidate_id: str, reason: str, at: str) -> str:
    """Its id; belongs into the transaction that audits it. Raises NotFound for a person who is not there."""
    record_id = new_id()
    candidates.get(ws, candidate_id)
    ws.execute(
        f"INSERT INTO {table} (id, candidate_id, reason, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
        (record_id, candidate_id, reason, ws.actor, at),
    )
    return record_id


def lift(ws: Workspace, table: Table, record_id: str, *, reason: str, at: str) -> None:
    """End it; belongs into the transaction that audits it."""
    ws.execute(
        f"UPDATE {table} SET lifted_by = ?, lifted_at = ?, lifted_reason = ? WHERE id = ?",
        (ws.actor, at, reason, record_id),
    )


def get(ws: Workspace, table: Table, record_id: str) -> Standing:
    """One of them. Raises NotFound."""
    row = ws.one(f"SELECT {_COLUMNS} FROM {table} WHERE id = ?", (record_id,))
    if row is None:
        raise NotFound(table, record_id)
    return Standing(*row)


def of_candidate(ws: Workspace, table: Table, candidate_id: str) -> list[Standing]:
    """All of a person, the newest first, those that were lifted included."""
    rows = ws.all(f"SELECT {_COLUMNS} FROM {table} WHERE candidate_id = ? ORDER BY number DESC", (candidate_id,))
    return [Standing(*row) for row in rows]
