"""What is kept of a person among the settings of the file, under the person's id, until they are erased.

Whoever compares the file with a backup, or salvages it, knows by the id whose row it is.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from screening.workspace import Row, Workspace

Kept = dict[str, Any]
"""One thing, as JSON holds it. Those with a "place" are told by `taken_copies`, all others by `former_values`."""

_AMONG = "(SELECT value FROM json_each(?))"


def of_record(ws: Workspace, candidate_id: str) -> list[Kept]:
    """All that is kept of one record, the earliest first."""
    row = ws.one("SELECT value FROM settings WHERE name = ?", (candidate_id,))
    return list(json.loads(row[0])) if row else []


def of_records(ws: Workspace, candidate_ids: Sequence[str]) -> list[tuple[str, Kept]]:
    """All that is kept of these records: (id of the record, what)."""
    query = f"SELECT name, value FROM settings WHERE name IN {_AMONG}"
    return _read(ws.all(query, (json.dumps(list(candidate_ids)),)))


def of_all(ws: Workspace) -> list[tuple[str, Kept]]:
    """All that is kept of anybody."""
    return _read(
        ws.all(
            """SELECT name, value FROM settings
            WHERE name IN (SELECT id FROM candidates) OR name IN (SELECT merged_id FROM merges)"""
        )
    )


def put(ws: Workspace, candidate_id: str, kept: Sequence[Kept]) -> None:
    """Keep this in the place of what was kept of a record."""
    ws.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
        (candidate_id, json.dumps(kept, ensure_ascii=False)),
    )


def forget(ws: Workspace, candidate_ids: Sequence[str]) -> None:
    """Let go all that was kept of these records: they are erased, or were never meant to be there."""
    ws.execute(f"DELETE FROM settings WHERE name IN {_AMONG}", (json.dumps(list(candidate_ids)),))


def _read(rows: Sequence[Row]) -> list[tuple[str, Kept]]:
    return [(record_id, one) for record_id, text in rows for one in json.loads(text)]
