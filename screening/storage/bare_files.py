"""Workspace files that are read, copied or made complete as they are, whatever their version and their triggers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from screening.errors import WorkspaceError
from screening.storage import cipher, database
from screening.storage.database import Connection


def look(path: Path, *, key: bytes | None = None, alone: bool = False) -> Connection:
    """A connection that only reads a file as it is: of whatever schema version, whatever its triggers.

    With `alone` nobody else has the file open, and nothing is put beside it.
    """
    connection = database.open_as(path, "ro&immutable=1" if alone else database.mode_for(path, read_only=True), key)
    connection.execute(f"PRAGMA busy_timeout = {database.BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA query_only = ON")
    return connection


def is_plain(path: Path) -> bool:
    """Whether there is a database at a path that anybody can read; no other program may have it open."""
    try:
        with path.open("rb") as file:
            header = file.read(database.HEADER_BYTES)
    except OSError:
        return False
    return (
        len(header) == database.HEADER_BYTES and header.startswith(database.MAGIC) and not cipher.is_protected(header)
    )


def fold_alone(path: Path, *, key: bytes | None = None) -> None:
    """Put everything committed into the file itself, so that it is complete without what lies beside it.

    Closing the last connection does so as well, but says nothing where the disk refuses: then what was written last
    stays in the log, and is lost where the file is given another name.

    Raises WorkspaceError: workspace_locked where anybody else has the file open, or what else is wrong with it.
    """

    def fold() -> None:
        connection = database.open_as(path, "rw", key)
        try:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # others keep a shared lock while they are open
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()

    database.translating(path, fold)


@contextmanager
def alone(path: Path, *, key: bytes | None = None) -> Iterator[None]:
    """Nobody else can open a file while the block runs, and no log lies beside it: another file can take its place.

    Whoever opened the one file and then found the other one's log would spoil both. Raises as `fold_alone` does.
    """
    connection = database.open_as(path, "rw", key)
    try:
        connection.execute("PRAGMA busy_timeout = 0")
        database.translating(path, lambda: lock_out(connection, path))
        yield
    finally:
        connection.close()


def lock_out(connection: Connection, path: Path) -> None:
    """Nobody else can open a file until this connection is closed, and neither a log nor a journal lies beside it.

    It waits for others as long as the connection does. Raises WorkspaceError "workspace_locked", the driver's errors.
    """
    # In this order no rollback journal stays beside the file either.
    for pragma in ("journal_mode = DELETE", "journal_mode = MEMORY", "locking_mode = EXCLUSIVE"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("COMMIT")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "memory":  # somebody was faster
        raise WorkspaceError("workspace_locked", path)


def blank(path: Path, *, key: bytes | None = None) -> Connection:
    """A connection to an empty file that a backup is copied into; whoever copies flushes the file afterwards."""
    connection = database.open_as(path, "rw", key)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection
