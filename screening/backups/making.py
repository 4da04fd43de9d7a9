"""Making a backup: a copy by SQLite's backup API, opened and checked, and only then given its name."""

from __future__ import annotations

import errno
import os
import shutil
import time
from contextlib import closing, suppress
from pathlib import Path

from screening.backups import copying, elsewhere, erased, folders, manifest, thinning
from screening.backups.copying import (
    OpenFile,
    Progress,
    Source,
    Stop,
    counts,
    last_row,
    require_room,
    require_sound,
    sha256,
    workspace_id,
    write,
)
from screening.backups.manifest import Backup
from screening.errors import BackupError, WorkspaceError
from screening.identifiers import new_id, utc_now
from screening.protection import key_file
from screening.stopping import never
from screening.storage import bare_files, cipher, database
from screening.storage.database import Connection
from screening.storage.flushing import flush

_ABANDONED_SECONDS = 3_600
_WORDS = {
    "database or disk is full": "workspace_full",
    "disk I/O error": "workspace_disk",
    "unable to open database file": "workspace_read_only",
    "database is locked": "workspace_locked",
}
_UNREAD = frozenset({"workspace_damaged", "workspace_not_sqlite"})
_UNFINISHED, _REMOVED = f"{folders.HIDDEN}unfinished-", f"{folders.HIDDEN}removed-"


def make(
    source: Source | Path,
    folder: Path,
    *,
    why: str,
    key: bytes | None = None,
    progress: Progress | None = None,
    stop: Stop = never,
) -> Backup:
    """Back up a workspace, open or by its path, into a backup folder; then let those go that need not be kept.

    `why` is one of `manifest.REASONS`; a protected file that is named by its path needs its `key`. Others may go on
    writing meanwhile: the copy is of one moment. Raises BackupError: backup_folder_missing, backup_no_access,
    backup_full, backup_disk; WorkspaceError where the workspace cannot be read: workspace_damaged where its copy does
    not stand the check, workspace_other_key, keys_missing where nothing would open the copy; Stopped. Then no older
    backup is let go.
    """
    if not isinstance(source, Path):
        return of_source(source, folder, why=why, progress=progress, stop=stop)
    with database.held(source) as header:
        key = key if cipher.is_protected(header) else None
        with closing(bare_files.look(source, key=key)) as connection:
            return of_source(OpenFile(connection, source, key), folder, why=why, progress=progress, stop=stop)


def before(source: Source, *, why: str, progress: Progress | None = None, stop: Stop = never) -> Backup:
    """A backup of an open file as it is now, before something that changes much of it; `why` as for `make`.

    Nothing is copied where the last backup is of this very state. Where the chosen folder cannot be used the default
    one takes the backup. Raises as `make` does: then what was to follow is not to be done.
    """
    chosen = folders.chosen_folder()
    known = newest(source.connection, chosen)
    if known is not None and _is_of_this_state(known, source):
        return known
    try:
        return of_source(source, chosen, why=why, progress=progress, stop=stop)
    except BackupError:
        if chosen == (fallback := folders.default_folder()):
            raise
        return of_source(source, fallback, why=why, progress=progress, stop=stop)


def _is_of_this_state(backup: Backup, source: Source) -> bool:
    (version,) = source.connection.execute("PRAGMA user_version").fetchone()
    return (
        backup.audit_seq > 0
        and (backup.audit_seq, backup.audit_head) == last_row(source.connection)
        and (backup.schema, backup.protected) == (version, source.key is not None)
        and backup.copy.is_file()
        and backup.copy.stat().st_size == backup.size
        and backup.keys.is_file() == backup.protected
    )


def newest(connection: Connection, folder: Path) -> Backup | None:
    """The last backup of the workspace that is open, None where there is none."""
    found = folders.of_workspace(folder, workspace_id(connection))
    return found[-1] if found else None


def of_source(
    source: Source, folder: Path, *, why: str, progress: Progress | None = None, stop: Stop = never
) -> Backup:
    """As `make`, for a file that is open already, of whatever schema."""
    if why not in manifest.REASONS:
        raise ValueError(why)
    try:
        home = _home(source.connection, folder)
        require_room(source.connection, folder)
        unfinished = home / f"{_UNFINISHED}{new_id()}"
        unfinished.mkdir(mode=0o700)
        try:
            copying.copy(source, unfinished / manifest.COPY, progress, stop)
            _copy_slots(source, unfinished)
            backup = _give_name(_describe(source, unfinished, why, stop), home)
            erased.remember_with(source.connection, [folder])
            elsewhere.remember(home.name, folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    except OSError as error:
        raise folder_error(error, folder) from error
    except database.UNREADABLE as error:
        raise _copying_error(error, source, folder) from error
    _thin(home)
    return backup


def _home(connection: Connection, folder: Path) -> Path:
    if not folder.is_dir():
        raise BackupError("backup_folder_missing", folder)
    home = folder / workspace_id(connection)
    home.mkdir(mode=0o700, exist_ok=True)
    return home


def _copy_slots(source: Source, unfinished: Path) -> None:
    """A copy that nobody could ever open is no backup."""
    if source.key is None:
        return
    slots = key_file.path_of(source.path)
    if not slots.is_file():
        raise WorkspaceError("keys_missing", source.path, keys=str(slots))
    write(unfinished / manifest.KEYS, slots.read_bytes())


def _describe(source: Source, unfinished: Path, why: str, stop: Stop) -> Backup:
    """Open and check the copy, and write down what it is."""
    copy = unfinished / manifest.COPY
    with closing(bare_files.look(copy, key=source.key, alone=True)) as copied:
        require_sound(copied, source.path, stop)
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
            sha256=sha256(copy, stop),
            protected=source.key is not None,
        )
    write(unfinished / manifest.NAME, manifest.text(backup))
    flush(unfinished)
    return backup


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


def folder_error(error: OSError, folder: Path) -> BackupError:
    """What the system's refusal to write to a folder means for the user."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return BackupError("backup_full", folder)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return BackupError("backup_no_access", folder)
    if not folder.is_dir():
        return BackupError("backup_folder_missing", folder)
    return BackupError("backup_disk", folder, detail=error.strerror or str(error))


def _copying_error(error: Exception, source: Source, folder: Path) -> Exception:
    """A driver's error is the copy's where the disk has no room or fails, and the workspace's otherwise.

    What SQLite says while it copies carries no result code, only its words.
    """
    path = source.path
    translated = database.translate(error, path)
    code = translated.code if isinstance(translated, WorkspaceError) else _WORDS.get(str(error), "")
    if code == "workspace_full":
        return BackupError("backup_full", folder)
    if code in {"workspace_read_only", "workspace_disk"}:
        return BackupError("backup_disk" if folder.is_dir() else "backup_folder_missing", folder, detail=str(error))
    if code in _UNREAD and source.key is not None and not database.fits(path, source.key):
        return WorkspaceError("workspace_other_key", path)
    if code == "workspace_not_sqlite":  # a page of ours that was overwritten
        return WorkspaceError("workspace_damaged", path, detail=str(error))
    return translated if isinstance(translated, WorkspaceError) or not code else WorkspaceError(code, path)
