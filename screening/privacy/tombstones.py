"""What stays of a person who was erased: that it was done, when, by whom and why. Nothing that tells who it was."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from screening.workspace import Workspace

Why = Literal["request", "withdrawal", "retention", "replay"]

COLUMNS = ("candidate_id", "code", "erased_at", "erased_by", "why", "details")


@dataclass(frozen=True, slots=True)
class Tombstone:
    """`code` is the one that stood for the person's name, "K-07". `details` holds counts, kinds and numbers only:
    `counts` of what was removed, `documents` with number, kind, time and how many files were written of each,
    `handed_out` otherwise by action, `copies` of the workspace that still held the person with reason and time,
    `requests` with kind and times.
    """

    candidate_id: str
    code: str
    erased_at: str
    erased_by: str
    why: Why
    details: Mapping[str, Any]


def all_of(ws: Workspace) -> list[Tombstone]:
    """Everybody who was erased, the last one first."""
    rows = ws.all(f"SELECT {', '.join(COLUMNS)} FROM tombstones ORDER BY erased_at DESC, candidate_id")
    return [from_columns(dict(zip(COLUMNS, row, strict=True))) for row in rows]


def from_columns(values: Mapping[str, Any]) -> Tombstone:
    """A tombstone from a row as column -> value, `details` in JSON."""
    return Tombstone(**{**values, "details": json.loads(values["details"])})


def put(ws: Workspace, stones: Sequence[Tombstone]) -> None:
    """Set tombstones, inside the transaction of the erasure; one that is there already stays."""
    ws.execute_many(
        f"INSERT OR IGNORE INTO tombstones ({', '.join(COLUMNS)}) VALUES (?, ?, ?, ?, ?, ?)",
        [
            (one.candidate_id, one.code, one.erased_at, one.erased_by, one.why, json.dumps(one.details, sort_keys=True))
            for one in stones
        ],
    )


def told(stone: Tombstone) -> dict[str, object]:
    """What the audit log commits to of an erasure."""
    return {"code": stone.code, "why": stone.why, "details": dict(stone.details)}
