"""A copy of an open workspace file by SQLite's backup API, and what it is found to hold."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Protocol

from screening.errors import BackupError, WorkspaceError
from screening.stopping import Stopped, never, stopping
from screening.storage import bare_files
from screening.storage.database import Connection
from screening.storage.flushing import flush

Progress = Callable[[int, int], None]
"""Called with (pages done, pages in all) after each step; what it raises ends the copying."""
Stop = Callable[[], bool]
"""Asked now and then whether to stop; after it said yes Stopped is raised, and nothing is left of what was begun."""

PAGES_AT_ONCE = 64
_STEPS_TO_FLUSH = 16  # about 4 MB: a gigabyte that reaches the disk at once would keep the next score from it
COUNTED = ("jobs", "candidates", "interviews", "scorecards", "notes", "documents", "attachments")
UNKNOWN = "unknown"
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ROOM = 1_000_000  # bytes for the manifest, and for what the disk needs itself
_READ_AT_ONCE = 1_048_576


class Source(Protocol):
    """What a backup is made of: an open file, such as a workspace's."""

    @property
    def connection(self) -> Connection:
        """It is open, and may be of an older schema."""

    @property
    def path(self) -> Path:
        """Where the file lies."""

    @property
    def key(self) -> bytes | None:
        """What it is encrypted with, None for a plain one."""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that is open without being a workspace, and may be of an older schema; a Source."""

    connection: Connection
    path: Path
    key: bytes | None = field(default=None, repr=False)


def copy(source: Source, target: Path, progress: Progress | None, stop: Stop = never) -> None:
    """Copy page by page into a new file, onto the disk itself. Raises Stopped.

    A read transaction holds the moment: without it each commit would make the copy begin anew.
    """
    steps = count(1)

    def step(_status: int, remaining: int, total: int) -> None:
        if stop():
            raise Stopped
        if next(steps) % _STEPS_TO_FLUSH == 0:
            flush(target)
        if progress is not None:
            progress(total - remaining, total)

    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    copied = bare_files.blank(target, key=source.key)
    source.connection.execute("BEGIN")
    try:
        source.connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        source.connection.backup(copied, pages=PAGES_AT_ONCE, progress=step)
    finally:
        source.connection.execute("ROLLBACK")
        copied.close()
    flush(target)


def workspace_id(connection: Connection) -> str:
    """What names a workspace's folder: the UUID it was given when it was made; UNKNOWN where that cannot be read.

    It stays when the file is moved, renamed, restored or brought to a newer schema.
    """
    row = connection.execute("SELECT value FROM settings WHERE name = 'workspace_id'").fetchone()
    return row[0] if row and _UUID.fullmatch(row[0]) else UNKNOWN


def last_row(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last row of the audit log; (0, "") for an empty one."""
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, "")


def counts(connection: Connection) -> dict[str, int]:
    """How many records there are, by table; tables that an older schema lacks are left out."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    tables = [table for table in COUNTED if table in there]
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def require_sound(copied: Connection, path: Path, stop: Stop = never) -> None:
    """Look through every page of a copy: WorkspaceError "workspace_damaged" (of the file at `path`), Stopped."""
    with stopping(copied, stop):
        wrong = [line for (line,) in copied.execute("PRAGMA quick_check(1)") if line != "ok"]
    if wrong:
        raise WorkspaceError("workspace_damaged", path, detail=wrong[0])


def require_room(connection: Connection, folder: Path) -> None:
    """A full disk is told before it is made so: raises BackupError "backup_full". Raises OSError."""
    # SQLCipher says the size of a page as a text.
    pages, page_size = (int(connection.execute(f"PRAGMA {what}").fetchone()[0]) for what in ("page_count", "page_size"))
    if shutil.disk_usage(folder).free < pages * page_size + _ROOM:
        raise BackupError("backup_full", folder)


def write(path: Path, content: bytes) -> None:
    """Write a file for the owner alone, onto the disk itself. Raises OSError."""
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def sha256(path: Path, stop: Stop = never) -> str:
    """The SHA-256 of a file, 64 hex digits. Raises OSError, Stopped."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_READ_AT_ONCE):
            if stop():
                raise Stopped
            digest.update(block)
    return digest.hexdigest()
