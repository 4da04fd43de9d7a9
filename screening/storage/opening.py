"""A workspace's file is made, or opened and brought up to date.

sqlite-utils is only loaded when the schema has to change, since importing it costs a third of the time a window needs
to appear.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from screening.errors import WorkspaceError
from screening.identifiers import new_id
from screening.storage import cipher, one_name
from screening.storage.beside import folder_of, hidden, index_of, log_of, real
from screening.storage.database import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    Connection,
    file_error,
    fits,
    held,
    mode_for,
    open_as,
    require_folder,
    set_pragmas,
    translating,
    wrong_triggers,
)
from screening.storage.flushing import flush
from screening.storage.unfinished import remove_unfinished

Upgrade = Callable[[Connection, Path], object]

_NO_VERSION = 256  # nobody will ever have made so many: a number that fell over
_CORRUPT, _NO_DATABASE = 11, 26  # SQLite's primary result codes (sqlite.org/rescode.html)


def create(path: Path, *, key: bytes | None = None) -> None:
    """Make a new, empty workspace file, readable by its owner only.

    The file is finished under another name and then put in place, so that a crash never leaves half a workspace.
    With a `key` (32 bytes) it is encrypted from the first byte that says anything.
    Raises WorkspaceError: workspace_exists, workspace_remains (the log of a file that was taken away),
    workspace_folder_missing, workspace_no_access, workspace_full.
    """
    if path.exists():
        raise WorkspaceError("workspace_exists", path)
    require_folder(path)
    log = log_of(path)
    if log.exists():  # it would be taken for the new file's and spoil it
        raise WorkspaceError("workspace_remains", path, log=str(log))
    unfinished = hidden(path, f".{new_id()}.new")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _fill(unfinished, path, key)
        _put_in_place(unfinished, path)
    except OSError as error:
        raise file_error(error, path) from error
    finally:
        with suppress(OSError):  # a disk that takes nothing lets nothing go either; the error above is the one to tell
            for left_over in (unfinished, log_of(unfinished), index_of(unfinished)):
                left_over.unlink(missing_ok=True)


def connect(
    path: Path,
    *,
    read_only: bool = False,
    key: bytes | None = None,
    before_upgrade: Upgrade | None = None,
    check_triggers: bool = True,
) -> Connection:
    """An open connection to an existing workspace of the present schema version.

    A protected file needs its `key` (32 bytes); for a plain one any key is left aside. With `read_only` an older file
    is not migrated, and a file whose triggers are not in order is opened all the same. `before_upgrade` is called with
    an older file that is about to be migrated; what it raises leaves the file old. Without
    `check_triggers` a file is opened whose triggers are to be put in order.
    Raises WorkspaceError: workspace_missing, workspace_folder_missing, workspace_not_sqlite, workspace_no_access,
    workspace_foreign, workspace_newer, workspace_older (read-only and not yet migrated), workspace_read_only,
    workspace_no_wal, workspace_locked, workspace_damaged, workspace_guards_missing, workspace_names (several, and it
    would be written to); workspace_protected (it needs a key), workspace_other_key (it was written with another one).
    """
    with held(path) as header:
        key = _key_for(path, header, key)
        if not read_only:
            translating(path, lambda: one_name.require(path))
        connection = translating(path, lambda: _connect(path, read_only=read_only, key=key))
        try:
            translating(path, lambda: _prepare(connection, path, before_upgrade, read_only=read_only))
            if check_triggers and not read_only:
                translating(path, lambda: _require_triggers(connection, path))
        except BaseException:
            connection.close()
            raise
    return connection


def _key_for(path: Path, header: bytes, key: bytes | None) -> bytes | None:
    if not cipher.is_protected(header):
        return None
    if key is None:
        raise WorkspaceError("workspace_protected", path)
    return key


def _connect(path: Path, *, read_only: bool, key: bytes | None) -> Connection:
    connection = open_as(path, mode_for(path, read_only=read_only), key)
    if key is not None:
        try:
            connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        except driver.DatabaseError as error:
            connection.close()
            if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {_CORRUPT, _NO_DATABASE}:
                raise
            code = "workspace_damaged" if fits(path, key) else "workspace_other_key"
            raise WorkspaceError(code, path, detail=str(error)) from error
    return connection


def _prepare(connection: Connection, path: Path, before_upgrade: Upgrade | None, *, read_only: bool) -> None:
    set_pragmas(connection)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if not 0 <= version < _NO_VERSION:
        raise WorkspaceError("workspace_damaged", path, detail=f"user_version = {version}")
    if version > SCHEMA_VERSION:
        raise WorkspaceError("workspace_newer", path, version=version, known=SCHEMA_VERSION)
    if read_only:
        connection.execute("PRAGMA query_only = ON")
    else:
        if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
            raise WorkspaceError("workspace_no_wal", path)
        # Says at once, and not at the first score, that the file is read-only or that somebody else holds it.
        connection.execute("BEGIN IMMEDIATE")
        remove_unfinished(path)
        connection.execute("ROLLBACK")
    if version < SCHEMA_VERSION:
        if read_only:
            raise WorkspaceError("workspace_older", path, version=version, known=SCHEMA_VERSION)
        if before_upgrade is not None:
            before_upgrade(connection, path)
        _migrate(connection)


def _require_triggers(connection: Connection, path: Path) -> None:
    if wrong := wrong_triggers(connection):
        raise WorkspaceError("workspace_guards_missing", path, triggers=", ".join(wrong))


def _migrate(connection: Connection) -> None:
    from screening.storage.migrations import migrate

    migrate(connection)


def _fill(unfinished: Path, path: Path, key: bytes | None) -> None:
    def fill() -> None:
        connection = open_as(unfinished, "rw", key)
        try:
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("PRAGMA journal_mode = WAL")
            set_pragmas(connection)
            _migrate(connection)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()

    translating(path, fill)


def _put_in_place(unfinished: Path, path: Path) -> None:
    """Give the finished file its name; never over a file that came into being meanwhile."""
    try:
        real(path).hardlink_to(unfinished)
    except FileExistsError as error:
        raise WorkspaceError("workspace_exists", path) from error
    except (OSError, NotImplementedError):  # a file system without hard links (FAT, some network drives)
        if path.exists():
            raise WorkspaceError("workspace_exists", path) from None
        unfinished.rename(real(path))
    flush(folder_of(path))
