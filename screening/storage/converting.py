"""A workspace file made anew with another key, or with none: at every moment the one file or the other is in place.

The content goes into a file beside it, which is compared, put on disk and only then renamed over the old one, while
nobody else can write. What a crash leaves of an unfinished one (it may be a plain copy of a protected workspace) is
taken away by the next opening.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from screening.errors import WorkspaceError
from screening.stopping import INTERRUPTED, STEPS, Stopped
from screening.storage import bare_files, cipher, database, opening
from screening.storage.beside import folder_of, real
from screening.storage.flushing import flush
from screening.storage.unfinished import remove_companions, remove_unfinished, unfinished

_MOVABLE = os.name == "posix"


def convert(
    path: Path,
    *,
    old: bytes | None,
    new: bytes | None,
    finish: Callable[[Path], None],
    stop: Callable[[], bool] = lambda: False,
) -> None:
    """Encrypt a workspace with the key `new`, or decrypt it (None), that is encrypted with `old`, or plain (None).

    `finish` is handed the new file before it takes its place, to write into it what belongs there. `stop` is asked
    every now and then, and ends the work before the file is replaced.
    Raises Stopped, and WorkspaceError: workspace_locked (somebody has it open), workspace_full, and what
    `opening.connect` raises; the file is as it was then.
    """
    fresh = unfinished(path)
    try:
        with _alone(path, old) as connection:
            remove_unfinished(path)
            try:
                connection.set_progress_handler(stop, STEPS)
                _make(connection, fresh, new)
                connection.set_progress_handler(None, 0)
                finish(fresh)
                bare_files.fold_alone(fresh, key=new)
                remove_companions(fresh)
                flush(fresh)
                _require_wanted(stop)
                if _MOVABLE:
                    _put_in_place(fresh, path)
            except BaseException:
                with suppress(OSError):
                    remove_unfinished(path)
                raise
        if not _MOVABLE:  # Windows replaces no file that is open
            _put_in_place(fresh, path)
    except database.DriverError as error:
        if getattr(error, "sqlite_errorcode", None) == INTERRUPTED:
            raise Stopped from error
        raise database.translate(error, path) from error
    except OSError as error:
        raise database.file_error(error, path) from error


def require_possible(path: Path, *, key: bytes | None) -> None:
    """Whether `convert` can begin, asked before somebody writes a code on paper; the file's content stays as it is.

    `key` is what it is encrypted with now. Raises WorkspaceError as `convert` does: workspace_locked, workspace_full
    where there is no room for both files, workspace_no_access where none can be made beside it, and what
    `opening.connect` raises.
    """
    fresh = unfinished(path)
    try:
        with _alone(path, key):
            remove_unfinished(path)
            os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            fresh.unlink()
            if shutil.disk_usage(folder_of(path)).free < real(path).stat().st_size:
                raise WorkspaceError("workspace_full", path)
    except database.DriverError as error:
        raise database.translate(error, path) from error
    except OSError as error:
        raise database.file_error(error, path) from error


def _require_wanted(stop: Callable[[], bool]) -> None:
    if stop():
        raise Stopped


@contextmanager
def _alone(path: Path, key: bytes | None) -> Iterator[database.Connection]:
    """A connection to a file that has no write-ahead log and that nobody else can open while the block runs.

    A log left beside the file that takes its place would be taken for that one's, and spoil it.
    """
    with database.held(path):
        connection = opening.connect(path, key=key)
        try:
            bare_files.lock_out(connection, path)
            yield connection
        finally:
            connection.close()


def _make(connection: database.Connection, fresh: Path, key: bytes | None) -> None:
    """Copy schema and rows into a new file: SQLCipher's own way from one key to another (sqlcipher_export)."""
    os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    # Rows keep their numbers, on which the search indexes rest, only where SQLite copies whole tables.
    connection.execute("PRAGMA foreign_keys = OFF")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(
        "ATTACH ? AS fresh KEY ?", (database.uri_of(fresh), cipher.raw_key(key) if key is not None else "")
    )
    for statement in cipher.attached("fresh") if key is not None else ():
        connection.execute(statement)
    connection.execute("PRAGMA fresh.journal_mode = OFF")  # half a file is no file of ours: see `convert`
    connection.execute("PRAGMA fresh.secure_delete = ON")  # as always: `remains` rests on it
    connection.execute("BEGIN")
    connection.execute("SELECT sqlcipher_export('fresh')").fetchone()
    connection.execute(f"PRAGMA fresh.application_id = {database.APPLICATION_ID}")
    connection.execute(f"PRAGMA fresh.user_version = {version}")
    connection.execute("COMMIT")
    connection.execute("DETACH fresh")
    _require_same(connection, fresh, key)


def _require_same(connection: database.Connection, fresh: Path, key: bytes | None) -> None:
    """A copy that is not complete never takes the file's place. Raises RuntimeError: it would be a bug."""
    copy = opening.connect(fresh, read_only=True, key=key)
    try:
        (found,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok" or _content(copy) != _content(connection):
            raise RuntimeError(f"the copy of the workspace is not the workspace: {found}")
    finally:
        copy.close()


def _content(connection: database.Connection) -> list[object]:
    """The whole schema, and of each table how many rows it has and what their numbers add up to."""
    found: list[object] = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
    tables = "SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
    for name, without_rowid in sorted(connection.execute(tables).fetchall()):
        if name != "sqlite_schema":
            numbers = "0" if without_rowid else "total(rowid)"
            found.append(connection.execute(f'SELECT count(*), {numbers} FROM "{name}"').fetchone())
    return found


def _put_in_place(fresh: Path, path: Path) -> None:
    fresh.replace(real(path))
    flush(folder_of(path))
