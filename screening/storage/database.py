"""The SQLite file under a workspace: how it is held, connected to and guarded, and what its errors mean.

The driver is sqlcipher3: the same recent SQLite with FTS5 on every system; without a key the file is an ordinary
SQLite file.
"""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar
from urllib.parse import quote

from sqlcipher3 import dbapi2 as driver

from screening.errors import Refused, WorkspaceError
from screening.storage import cipher, damaged_log, held_files
from screening.storage.beside import folder_of, log_of, with_ending
from screening.storage.held_files import HeldFile
from screening.storage.triggers import REFUSALS, TRIGGERS

T = TypeVar("T")

# sqlcipher3 carries no types; its interface is that of Python's own sqlite3.
if TYPE_CHECKING:
    import sqlite3

    Connection: TypeAlias = sqlite3.Connection
    DriverError: TypeAlias = sqlite3.Error
else:
    Connection = driver.Connection
    DriverError = driver.Error

UNREADABLE = (DriverError, UnicodeDecodeError)
"""What reading a damaged file may raise: even what SQLite says of the damage may quote bytes that are no text."""

APPLICATION_ID = 0x53415249  # "SARI"
_ALIKE = 4  # bits in which a damaged one may differ
SCHEMA_VERSION = 7
BUSY_TIMEOUT_MS = 3_000

_ROOM_FOR_INDEX = 32_768  # bytes
_LOOKED_AT = 64 * 4096  # bytes in which something of a damaged file fits its key

MAGIC = b"SQLite format 3\0"
HEADER_BYTES = 100
_VERSION_AT = slice(60, 64)
_APPLICATION_ID_AT = slice(68, 72)
_KEY_SLOTS, _BEGINNING_OF_KEYS = b'"saring_keys"', 64

# Acknowledged means on disk: WAL with synchronous FULL, and on macOS a flush that reaches the platter (fullfsync).
_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # so that INSERT OR REPLACE cannot slip past the triggers
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA temp_store = MEMORY",
)

# SQLite's primary result codes (sqlite.org/rescode.html) that a user can do something about.
_CODES = {
    5: "workspace_locked",
    6: "workspace_locked",
    8: "workspace_read_only",
    10: "workspace_disk",
    11: "workspace_damaged",
    13: "workspace_full",
    14: "workspace_read_only",
    23: "workspace_read_only",
    26: "workspace_not_sqlite",
}

# Our own statements fit our own schema: where SQLite says this, somebody changed the file's.
_OTHER_SCHEMA = (
    "no such table",
    "no such column",
    "no such function",
    "unknown function",
    "no such module",
    "no such collation",
    "table candidates already exists",
    "unsupported file format",
)

_NO_TEXT = "Could not decode to UTF-8"  # the driver's own words, about bytes that are not what was written


def translate(error: Exception, path: Path) -> Exception:
    """What a driver's error means for the user: a WorkspaceError, or Refused where one of our triggers spoke.

    Works for errors of sqlcipher3 and of Python's own sqlite3, which both carry SQLite's result code. An error that
    the user cannot mend comes back as it is: it is a bug.
    """
    if isinstance(error, UnicodeDecodeError):
        return WorkspaceError("workspace_damaged", path, detail=str(error))
    if str(error).startswith(_NO_TEXT):
        return WorkspaceError("workspace_damaged", path, detail=str(error).partition(" with text")[0])
    result = getattr(error, "sqlite_errorcode", None)
    if not isinstance(result, int):
        return error
    if str(error) in REFUSALS:
        return Refused(str(error))
    code = _CODES.get(result & 0xFF)
    if code == "workspace_disk" and _is_full(path):
        code = "workspace_full"
    elif code == "workspace_disk" and folder_of(path).is_dir() and not _writable(folder_of(path)):
        code = "workspace_read_only"
    if str(error).startswith(_OTHER_SCHEMA):
        code = "workspace_damaged"
    if code is None:
        return error
    details = {"detail": str(error)} if code in {"workspace_damaged", "workspace_disk"} else {}
    return WorkspaceError(code, path, **details)


def _is_full(path: Path) -> bool:
    """Whether there is no room for the index of a write-ahead log: SQLite only says that something went wrong."""
    import shutil

    try:
        return shutil.disk_usage(folder_of(path)).free < _ROOM_FOR_INDEX
    except OSError:
        return False


def file_error(error: OSError, path: Path) -> WorkspaceError:
    """What the system's refusal to read or write the file means for the user."""
    if isinstance(error, FileNotFoundError):
        return WorkspaceError("workspace_missing", path)
    if path.is_dir():
        return WorkspaceError("workspace_not_sqlite", path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return WorkspaceError("workspace_no_access", path)
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return WorkspaceError("workspace_full", path)
    return WorkspaceError("workspace_disk", path, detail=error.strerror or str(error))


@contextmanager
def held(path: Path) -> Iterator[bytes]:
    """The workspace file at a path stays open while the block runs, and what is opened in it keeps its locks.

    Hands out the file's first 100 bytes, and looks at them before SQLite does, which would leave files beside another
    program's database. Where the log beside it is damaged, both are kept aside before. Raises WorkspaceError:
    workspace_missing, workspace_folder_missing, workspace_not_sqlite, workspace_no_access, workspace_foreign;
    workspace_damaged (of the beginning), workspace_full where there is no room to keep them.
    """
    require_folder(path)
    try:
        if path.exists() and not path.is_file():  # a pipe would keep us waiting for ever
            raise WorkspaceError("workspace_not_sqlite", path)
        damaged_log.keep_aside(path)
        file = held_files.hold(path)
    except OSError as error:
        raise file_error(error, path) from error
    try:
        yield _require_header(file, path)
    finally:
        held_files.let_go(file)


def is_protected(path: Path) -> bool:
    """Whether a workspace file is encrypted, and needs a key. Raises WorkspaceError as `held` does."""
    with held(path) as header:
        return cipher.is_protected(header)


def is_older(path: Path) -> bool:
    """Whether a workspace file is to be brought up to date; where only its log knows better, there is nothing to do.

    Raises WorkspaceError as `held` does.
    """
    with held(path) as header:  # this much of it is never encrypted
        return int.from_bytes(header[_VERSION_AT], "big") < SCHEMA_VERSION


def fits(path: Path, key: bytes) -> bool:
    """Whether the key is the one a protected file was written with, some of whose pages may be damaged.

    Raises OSError.
    """
    file = held_files.hold(path)
    try:
        return cipher.fits(held_files.first_bytes(file, _LOOKED_AT), key)
    finally:
        held_files.let_go(file)


def reconnect(connection: Connection, path: Path, *, key: bytes | None = None, read_only: bool = False) -> Connection:
    """A connection in place of this one, which is closed: with a write-ahead log and an index of its own.

    It waits for others as long. What is in its way is said by the next statement, so that there always is a connection.
    """
    fresh = open_as(path, mode_for(path, read_only=read_only), key)
    set_pragmas(fresh)
    (waits,) = connection.execute("PRAGMA busy_timeout").fetchone()
    fresh.execute(f"PRAGMA busy_timeout = {int(waits)}")
    if read_only:
        fresh.execute("PRAGMA query_only = ON")
    connection.close()  # only now, and before anything is read: the last one to go takes the lost index along
    with suppress(DriverError):
        fresh.execute("BEGIN IMMEDIATE")
        fresh.execute("ROLLBACK")
    return fresh


def wrong_triggers(connection: Connection) -> list[str]:
    """Names of triggers that are missing, not as they should be, or not ours: they could change what is written."""
    present = dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall())
    return [name for name in {**TRIGGERS, **present} if present.get(name) != TRIGGERS.get(name)]


def set_triggers(connection: Connection) -> None:
    """Put every trigger in the file as it should be. Belongs inside a transaction."""
    for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    for sql in TRIGGERS.values():
        connection.execute(sql)


def open_as(path: Path, mode: str, key: bytes | None = None) -> Connection:
    """A bare connection; `mode` is SQLite's (sqlite.org/uri.html), and nothing is read yet."""
    connection: Connection = driver.connect(f"{uri_of(path)}?mode={mode}", uri=True, isolation_level=None)
    for statement in cipher.opening(key) if key is not None else ():
        connection.execute(statement)
    return connection


def uri_of(path: Path) -> str:
    """What SQLite calls a file, whatever bytes are in its name."""
    # Path.as_uri would name the server of a Windows share as the URI's authority, which SQLite refuses.
    name = path.absolute().as_posix()
    return f"file://{quote(os.fsencode(name if name.startswith('/') else f'/{name}'))}"


def in_memory() -> Connection:
    """A connection to an empty database that no file holds."""
    connection: Connection = driver.connect(":memory:", isolation_level=None)
    return connection


def mode_for(path: Path, *, read_only: bool) -> str:
    """How SQLite shall open the file (sqlite.org/uri.html)."""
    folder_writable = _writable(folder_of(path))
    if not read_only or (folder_writable and _writable(path)):
        return "rw"  # reading alone is seen to by a pragma: such a connection tidies up behind itself
    if folder_writable or log_of(path).exists():
        return "ro"
    # Without a write-ahead log the file is complete in itself, and can be read where SQLite may put nothing beside it.
    return "ro&immutable=1"


def _writable(path: Path) -> bool:
    return os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def set_pragmas(connection: Connection) -> None:
    """What holds for every connection that a workspace is opened by."""
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def require_folder(path: Path) -> None:
    """Raises WorkspaceError "workspace_folder_missing"."""
    if not (folder := folder_of(path)).is_dir():
        raise WorkspaceError("workspace_folder_missing", path, folder=str(folder))


def _require_header(file: HeldFile, path: Path) -> bytes:
    try:
        header = held_files.first_bytes(file, HEADER_BYTES)
    except OSError as error:
        raise file_error(error, path) from error
    if not header.startswith(MAGIC):
        raise WorkspaceError("workspace_not_sqlite", path)
    found = int.from_bytes(header[_APPLICATION_ID_AT], "big")
    if len(header) < HEADER_BYTES or 0 < (found ^ APPLICATION_ID).bit_count() <= _ALIKE:
        raise WorkspaceError("workspace_damaged", path, detail=f"application_id = {found:#x}")
    if found != APPLICATION_ID:
        if _has_key_slots(path):
            raise WorkspaceError("workspace_damaged", path, detail=f"application_id = {found:#x}")
        raise WorkspaceError("workspace_foreign", path)
    return header


def _has_key_slots(path: Path) -> bool:
    """Whether there is a key file beside a file (`protection.key_file`), as there is for no other program's."""
    keys = with_ending(path, "-keys")
    try:
        with keys.open("rb") if keys.is_file() else io.BytesIO() as file:
            return _KEY_SLOTS in file.read(_BEGINNING_OF_KEYS)
    except OSError:
        return False


def translating(path: Path, work: Callable[[], T]) -> T:
    """What the work gives; a driver's error is raised as what it means for the user."""
    try:
        return work()
    except UNREADABLE as error:
        raise translate(error, path) from error
