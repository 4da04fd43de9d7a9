"""What somebody was called and reached by before it was corrected.

An erasure has to find a person under a former name too, in what is kept about something else; and an access copy says
everything that is held. The audit log only commits to values, so they are kept here until the person is erased: names,
mail addresses and telephones, nothing else. They stand among the settings of the file under the person's id, so that
whoever compares the file with a backup, or salvages it, knows whose row it is.

A slip that is taken back at once (an undo, an import that is taken back) was never theirs and is not kept; what a
merge changed stands in `merges`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from screening.workspace import Row, Workspace

_FIELDS = ("name", "email", "phone")
_AMONG = "(SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Former:
    """What the record of an id said until a correction (UTC); "" for what the correction left as it was."""

    record_id: str
    name: str
    email: str
    phone: str
    until: str


def keep(ws: Workspace, candidate_id: str, *, before: Mapping[str, str], now: Mapping[str, str], until: str) -> None:
    """Keep what a correction replaced, inside its transaction. `before` and `now` are values by field."""
    replaced = {field: before[field] if before[field] != now[field] else "" for field in _FIELDS}
    if not any(replaced.values()):
        return
    row = ws.one("SELECT value FROM settings WHERE name = ?", (candidate_id,))
    kept = [one for one in json.loads(row[0] if row else "[]") if {**one, "until": ""} != {**replaced, "until": ""}]
    ws.execute(
        "INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)",
        (candidate_id, json.dumps([*kept, {**replaced, "until": until}], ensure_ascii=False)),
    )


def of_records(ws: Workspace, candidate_ids: Sequence[str]) -> list[Former]:
    """What these records said before, the earliest of each first."""
    return _read(ws.all(f"SELECT name, value FROM settings WHERE name IN {_AMONG}", (json.dumps(list(candidate_ids)),)))


def of_all(ws: Workspace) -> list[Former]:
    """What any record said before."""
    return _read(
        ws.all(
            """SELECT name, value FROM settings
            WHERE name IN (SELECT id FROM candidates) OR name IN (SELECT merged_id FROM merges)"""
        )
    )


def forget(ws: Workspace, candidate_ids: Sequence[str]) -> None:
    """Let go what was kept of these records: they are erased, or were never meant to be there."""
    ws.execute(f"DELETE FROM settings WHERE name IN {_AMONG}", (json.dumps(list(candidate_ids)),))


def _read(rows: Sequence[Row]) -> list[Former]:
    return [Former(record_id, **one) for record_id, text in rows for one in json.loads(text)]
