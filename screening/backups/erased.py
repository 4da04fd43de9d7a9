"""Who was erased, kept beside the backups too: a restored copy that still knows them must forget them again.

Tombstones hold no personal data. They stay where the workspace itself is damaged or lost.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, get_args

from screening.backups import folders
from screening.backups.copying import workspace_id, write
from screening.identifiers import new_id
from screening.privacy import tombstones
from screening.privacy.tombstones import Why
from screening.storage.database import UNREADABLE, Connection
from screening.storage.flushing import flush
from screening.workspace import Workspace

NAME = "erased.json"

Tombstone = Mapping[str, Any]
"""A row of the table `tombstones`, by the names of its columns."""


def remember(ws: Workspace) -> None:
    """Write every tombstone of a workspace into the folders of its backups; to be called after an erasure.

    Folders that are not there have no backups to be forgotten from. Raises OSError where a folder cannot be written.
    """
    remember_with(ws.connection, folders.in_use())


def remember_with(connection: Connection, places: Iterable[Path]) -> None:
    """As `remember`, for a file that is open and may be of an older schema."""
    found = of_connection(connection)
    home = workspace_id(connection)
    for folder in places:
        if found and (folder / home).is_dir():
            _write(folder / home, {**_read(folder / home), **{one["candidate_id"]: one for one in found}})


def of_connection(connection: Connection) -> list[Tombstone]:
    """The tombstones in an open file, whatever state it is in."""
    try:
        cursor = connection.execute("SELECT * FROM tombstones ORDER BY erased_at, candidate_id")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]
    except UNREADABLE:  # an older schema, or a damaged page
        return []


def known(places: Iterable[Path], home: str) -> list[Tombstone]:
    """The tombstones that lie beside the backups of a workspace, given its id."""
    found: dict[str, Tombstone] = {}
    for folder in places:
        found |= _read(folder / home)
    return list(found.values())


def _read(home: Path) -> dict[str, Tombstone]:
    try:
        stored = json.loads((home / NAME).read_text(encoding="utf-8"))
        return {one["candidate_id"]: one for one in stored["tombstones"] if _is_whole(one)}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}  # the copies themselves hold them as well


def _is_whole(one: Tombstone) -> bool:
    """Whether something that was read is a tombstone: one that is not must not keep a backup from being restored."""
    try:
        stone = tombstones.from_columns(one)
        texts = all(isinstance(one[name], str) for name in tombstones.COLUMNS)
    except (TypeError, ValueError, KeyError):
        return False
    return texts and stone.why in get_args(Why) and isinstance(stone.details, dict)


def _write(home: Path, stones: Mapping[str, Tombstone]) -> None:
    text = json.dumps({"tombstones": list(stones.values())}, ensure_ascii=False, indent=2) + "\n"
    unfinished = home / f"{folders.HIDDEN}{NAME}-{new_id()}"
    try:
        write(unfinished, text.encode())
        os.replace(unfinished, home / NAME)  # noqa: PTH105
        flush(home)
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
