"""Which backups there are for a workspace, sound or damaged as it may be, and which of them are sound."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from screening.backups import copying, folders
from screening.backups.manifest import Backup
from screening.errors import BackupError, WorkspaceError
from screening.storage import bare_files, cipher, database


def of_file(path: Path, *, places: list[Path] | None = None, key: bytes | None = None) -> list[Backup]:
    """The backups of the workspace at a path, the newest first: by what it says it is, and by where it lies or lay."""
    places = folders.in_use() if places is None else places
    found = {one.folder: one for one in folders.of_path(path, places)}
    for home in _homes(path, key):
        found |= {one.folder: one for place in places for one in folders.of_workspace(place, home)}
    return folders.newest_first(found.values())


def newest_sound(backups: list[Backup], *, key: bytes | None = None) -> Backup | None:
    """The first of them that stands the check, None for none."""
    return next((one for one in backups if fault(one, key=key) is None), None)


def fault(backup: Backup, *, key: bytes | None = None) -> BackupError | None:
    """What is wrong with a backup: it is not what was written any more, or does not open; None for a sound one.

    A protected one that this key does not open is judged by its bytes alone. Takes as long as reading it twice.
    """
    try:
        if not backup.copy.is_file():
            return BackupError("backup_missing", backup.folder)
        if backup.copy.stat().st_size != backup.size or copying.sha256(backup.copy) != backup.sha256:
            return BackupError("backup_damaged", backup.folder, detail="SHA-256")
        if backup.schema > database.SCHEMA_VERSION:
            return BackupError("backup_newer", backup.folder)
        if not backup.protected or opens(backup, key):
            with closing(bare_files.look(backup.copy, key=key if backup.protected else None, alone=True)) as copied:
                copying.require_sound(copied, backup.copy)
    except OSError as error:
        return BackupError("backup_unreadable", backup.folder, reason=error.strerror or str(error))
    except (WorkspaceError, *database.UNREADABLE) as error:
        return BackupError("backup_damaged", backup.folder, detail=str(error))
    return None


def opens(backup: Backup, key: bytes | None) -> bool:
    """Whether a key is the one of a protected backup."""
    try:
        with closing(bare_files.look(backup.copy, key=key, alone=True)) as copied:
            copied.execute("SELECT 1 FROM sqlite_schema").fetchone()
    except database.UNREADABLE:
        return False
    return key is not None


def _homes(path: Path, key: bytes | None) -> Iterator[str]:
    """The id of the workspace at a path, where that can be read."""
    with suppress(WorkspaceError, *database.UNREADABLE), database.held(path) as header:
        own_key = key if cipher.is_protected(header) else None
        with closing(bare_files.look(path, key=own_key)) as connection:
            if (home := copying.workspace_id(connection)) != copying.UNKNOWN:
                yield home
