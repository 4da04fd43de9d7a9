"""The tombstones of a workspace: they are only ever added, and never changed."""

from __future__ import annotations

import json
from collections.abc import Sequence

from screening.privacy.tombstone_record import COLUMNS, Tombstone, from_columns
from screening.workspace import Workspace


def all_of(ws: Workspace) -> list[Tombstone]:
    """Everybody who was erased, the last one first."""
    rows = ws.all(f"SELECT {', '.join(COLUMNS)} FROM tombstones ORDER BY erased_at DESC, candidate_id")
    return [from_columns(dict(zip(COLUMNS, row, strict=True))) for row in rows]


def put(ws: Workspace, stones: Sequence[Tombstone]) -> None:
    """Set tombstones, inside the transaction of the erasure; one that is there already stays."""
    ws.execute_many(
        f"""INSERT INTO tombstones ({", ".join(COLUMNS)}) SELECT ?1, ?2, ?3, ?4, ?5, ?6
        WHERE NOT EXISTS (SELECT 1 FROM tombstones WHERE candidate_id = ?1)""",
        [
            (one.candidate_id, one.code, one.erased_at, one.erased_by, one.why, json.dumps(one.details, sort_keys=True))
            for one in stones
        ],
    )


def told(stone: Tombstone) -> dict[str, object]:
    """What the audit log commits to of an erasure."""
    return {"code": stone.code, "why": stone.why, "details": dict(stone.details)}
