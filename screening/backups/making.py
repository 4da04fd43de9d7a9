"""Making a backup: a copy by SQLite's backup API, opened and checked, and only then given its name."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from screening.backups import folders, manifest, thinning
from screening.backups.manifest import Backup
from screening.errors import BackupError, WorkspaceError
from screening.identifiers import new_id, utc_now
from screening.storage import cipher, database
from screening.storage.database import Connection
from screening.workspace import Workspace

Progress = Callable[[int, int], None]
"""Called with (pages done, pages in all) after each step; what it raises ends the copying."""

PAGES_AT_ONCE = 256
COUNTED = ("jobs", "candidates", "interviews", "scorecards", "notes", "documents", "attachments")
_ROOM = 1_000_000  # bytes for the manifest, and for what the disk needs itself
_ABANDONED_SECONDS = 3_600
_READ_AT_ONCE = 1_048_576
_WORDS = {
    "database or disk is full": "workspace_full",
    "disk I/O error": "workspace_disk",
    "unable to open database file": "workspace_read_only",
    "database is locked": "workspace_locked",
}
_UNFINISHED, _REMOVED = f"{folders.HIDDEN}unfinished-", f"{folders.HIDDEN}removed-"


@dataclass(frozen=True, slots=True)
class Source:
    """An open file that a backup is made of: its connection, where it lies, and its key where it is protected."""

    connection: Connection
    path: Path
    key: bytes | None = None


def make(
    source: Workspace | Path, folder: Path, *, why: str, key: bytes | None = None, progress: Progress | None = None
) -> Backup:
    """Back up a workspace, open or by its path, into a backup folder; then let those go that need not be kept.

    `why` is one of `manifest.REASONS`; a protected file that is named by its path needs its `key`. Others may go on
    writing meanwhile: the copy is of one moment. Raises BackupError: backup_folder_missing, backup_no_access,
    backup_full, backup_disk; WorkspaceError where the workspace cannot be read: workspace_damaged where its copy does
    not stand the check, and then no older backup is let go.
    """
    if isinstance(source, Workspace):
        return of_source(Source(source.connection, source.path, source.key), folder, why=why, progress=progress)
    with database.held(source) as header:
        key = key if cipher.is_protected(header) else None
        with closing(database.look(source, key=key)) as connection:
            return of_source(Source(connection, source, key), folder, why=why, progress=progress)


def before(ws: Workspace, *, why: str, progress: Progress | None = None) -> Backup:
    """A backup of the workspace as it is now, before something that changes much of it; `why` as for `make`.

    Nothing is copied where the last backup is of this very state. Where the chosen folder cannot be used the default
    one takes the backup. Raises as `make` does: then what was to follow is not to be done.
    """
    return before_with(Source(ws.connection, ws.path, ws.key), why=why, progress=progress)


def before_with(source: Source, *, why: str, progress: Progress | None = None) -> Backup:
    """As `before`, for a file that is open and may be of an older schema."""
    chosen = folders.chosen_folder()
    known = newest(source.connection, chosen)
    if known is not None and _is_of_this_state(known, source):
        return known
    try:
        return of_source(source, chosen, why=why, progress=progress)
    except BackupError:
        if chosen == (fallback := folders.default_folder()):
            raise
        return of_source(source, fallback, why=why, progress=progress)


def _is_of_this_state(backup: Backup, source: Source) -> bool:
    (version,) = source.connection.execute("PRAGMA user_version").fetchone()
    return (
        backup.audit_seq > 0
        and (backup.audit_seq, backup.audit_head) == last_row(source.connection)
        and (backup.schema, backup.protected) == (version, source.key is not None)
        and backup.copy.is_file()
    )


def newest(connection: Connection, folder: Path) -> Backup | None:
    """The last backup of the workspace that is open, None where there is none."""
    found = folders.of_workspace(folder, workspace_id(connection))
    return found[-1] if found else None


def workspace_id(connection: Connection) -> str:
    """What names a workspace's folder: the beginning of its first audit row's hash, "empty" before there is one.

    It stays when the file is moved, renamed, restored or brought to a newer schema.
    """
    row = connection.execute("SELECT substr(hash, 1, 16) FROM audit ORDER BY seq LIMIT 1").fetchone()
    return row[0] if row else "empty"


def last_row(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last row of the audit log; (0, "") for an empty one."""
    row = connection.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, "")


def counts(connection: Connection) -> dict[str, int]:
    """How many records there are, by table; tables that an older schema lacks are left out."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    tables = [table for table in COUNTED if table in there]
    return {table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def of_source(source: Source, folder: Path, *, why: str, progress: Progress | None = None) -> Backup:
    """As `make`, for a file that is open already, of whatever schema."""
    if why not in manifest.REASONS:
        raise ValueError(why)
    try:
        home = _home(source.connection, folder)
        _require_room(source.connection, folder)
        unfinished = home / f"{_UNFINISHED}{new_id()}"
        unfinished.mkdir(mode=0o700)
        try:
            _copy(source, unfinished, progress)
            backup = _give_name(_describe(source, unfinished, why), home)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise _folder_error(error, folder) from error
    except database.DriverError as error:
        raise _copying_error(error, source.path, folder) from error
    _thin(home)
    return backup


def _home(connection: Connection, folder: Path) -> Path:
    if not folder.is_dir():
        raise BackupError("backup_folder_missing", folder)
    home = folder / workspace_id(connection)
    home.mkdir(mode=0o700, exist_ok=True)
    return home


def _require_room(connection: Connection, folder: Path) -> None:
    """A full disk is told before it is made so."""
    (pages,), (page_size,) = (connection.execute(f"PRAGMA {what}").fetchone() for what in ("page_count", "page_size"))
    if shutil.disk_usage(folder).free < pages * page_size + _ROOM:
        raise BackupError("backup_full", folder)


def _copy(source: Source, unfinished: Path, progress: Progress | None) -> None:
    """Copy page by page. A read transaction holds the moment: without it each commit would make the copy begin anew."""

    def step(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    copy = unfinished / manifest.COPY
    os.close(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    target = database.blank(copy, key=source.key)
    source.connection.execute("BEGIN")
    try:
        source.connection.execute("SELECT 1 FROM sqlite_schema").fetchone()
        source.connection.backup(target, pages=PAGES_AT_ONCE, progress=step)
    finally:
        source.connection.execute("ROLLBACK")
        target.close()
    flush(copy)
    slots = source.path.with_name(f"{source.path.name}-keys")
    if source.key is not None and slots.is_file():
        _write(unfinished / manifest.KEYS, slots.read_bytes())


def _describe(source: Source, unfinished: Path, why: str) -> Backup:
    """Open and check the copy, and write down what it is."""
    copy = unfinished / manifest.COPY
    with closing(database.look(copy, key=source.key, alone=True)) as copied:
        _require_sound(copied, source.path)
        seq, head = last_row(copied)
        backup = Backup(
            folder=unfinished,
            number=_next_number(unfinished.parent),
            made_at=utc_now(),
            why=why,
            workspace_id=workspace_id(copied),
            path=os.path.abspath(source.path),  # noqa: PTH100  symbolic links stay as the person named them
            schema=copied.execute("PRAGMA user_version").fetchone()[0],
            audit_seq=seq,
            audit_head=head,
            counts=counts(copied),
            size=copy.stat().st_size,
            sha256=sha256(copy),
            protected=source.key is not None,
        )
    _write(unfinished / manifest.NAME, manifest.text(backup).encode())
    flush(unfinished)
    return backup


def _write(path: Path, content: bytes) -> None:
    """Write a file for the owner alone, onto the disk itself."""
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _require_sound(copied: Connection, path: Path) -> None:
    wrong = [line for (line,) in copied.execute("PRAGMA quick_check(1)") if line != "ok"]
    if wrong:
        raise WorkspaceError("workspace_damaged", path, detail=wrong[0])


def _next_number(home: Path) -> int:
    known = folders.of_workspace(home.parent, home.name)
    return known[-1].number + 1 if known else 1


def _give_name(backup: Backup, home: Path) -> Backup:
    """Rename the finished folder: a backup is there as a whole, or not at all."""
    base = backup.made_at.replace(":", "-")  # Windows allows no colon in a name
    for again in range(100):
        place = home / (f"{base}-{again + 1}" if again else base)
        if not place.exists():
            backup.folder.rename(place)
            flush(home)
            return manifest.read(place)
    raise BackupError("backup_disk", home, detail=base)


def _thin(home: Path) -> None:
    """Let superfluous backups go, and what a killed process left. What cannot be removed now goes next time."""
    for one in thinning.superfluous(folders.of_workspace(home.parent, home.name)):
        with suppress(OSError):
            gone = home / f"{_REMOVED}{new_id()}"
            one.folder.rename(gone)
            shutil.rmtree(gone, ignore_errors=True)
    with suppress(OSError):
        for left in home.iterdir():
            if left.name.startswith(_REMOVED) or (left.name.startswith(_UNFINISHED) and _is_abandoned(left)):
                shutil.rmtree(left, ignore_errors=True)


def _is_abandoned(unfinished: Path) -> bool:
    """Whether nobody has written there for long, by the clock as it is now; a clock set back counts as well."""
    try:
        last = max(one.stat().st_mtime for one in (unfinished, *unfinished.iterdir()))
    except OSError:
        return False
    return abs(time.time() - last) > _ABANDONED_SECONDS


def sha256(path: Path) -> str:
    """The SHA-256 of a file, 64 hex digits. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_READ_AT_ONCE):
            digest.update(block)
    return digest.hexdigest()


def flush(path: Path) -> None:
    """See to it that a file or a folder is on the disk itself. Raises OSError."""
    if os.name != "posix" and path.is_dir():
        return  # Windows flushes a folder's entries by itself, and opens none
    descriptor = os.open(path, os.O_RDONLY if os.name == "posix" else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _folder_error(error: OSError, folder: Path) -> BackupError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return BackupError("backup_full", folder)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return BackupError("backup_no_access", folder)
    if not folder.is_dir():
        return BackupError("backup_folder_missing", folder)
    return BackupError("backup_disk", folder, detail=error.strerror or str(error))


def _copying_error(error: Exception, path: Path, folder: Path) -> Exception:
    """A driver's error is the copy's where the disk has no room or fails, and the workspace's otherwise.

    What SQLite says while it copies carries no result code, only its words.
    """
    translated = database.translate(error, path)
    code = translated.code if isinstance(translated, WorkspaceError) else _WORDS.get(str(error), "")
    if code == "workspace_full":
        return BackupError("backup_full", folder)
    if code in {"workspace_read_only", "workspace_disk"}:
        return BackupError("backup_disk" if folder.is_dir() else "backup_folder_missing", folder, detail=str(error))
    if code == "workspace_not_sqlite":  # a page of ours that was overwritten
        return WorkspaceError("workspace_damaged", path, detail=str(error))
    return translated if isinstance(translated, WorkspaceError) or not code else WorkspaceError(code, path)
