"""Letting copies of a workspace go before their time: backups, and the files that restoring kept beside it.

Which ones ought to go is for others to say: those that anybody can read (`protection.plain_backups`), those that hold
people who were erased since (`privacy.remaining_copies`). What never goes is the last word: a checked backup of now.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from screening.backups import elsewhere, folders, former_files, making, manifest
from screening.backups.copying import workspace_id
from screening.backups.manifest import Backup
from screening.errors import BackupError
from screening.workspace import Workspace


def everything(ws: Workspace) -> list[Path]:
    """Every copy of a workspace that is in reach: folders of backups, damaged and unfinished ones too, and files beside
    it that were in its place before a backup was restored.
    """
    number = workspace_id(ws.connection)
    homes = [home for folder in _folders(number) if (home := folder / number).is_dir()]
    backups = [one for home in homes for one in sorted(home.iterdir()) if (one / manifest.COPY).is_file()]
    return backups + [one for one in former_files.beside(ws.path) if not one.samefile(ws.path)]


def missing_folders(ws: Workspace) -> list[Path]:
    """Folders of its backups that are not there, on a drive that is not connected for one: what lies in them is not
    known.
    """
    return [one for one in _folders(workspace_id(ws.connection)) if not one.is_dir()]


def file_of(copy: Path) -> Path:
    """The workspace file of a copy, which is a backup's folder or the file itself."""
    return copy / manifest.COPY if copy.is_dir() else copy


def delete(ws: Workspace, copies: Iterable[Path], *, why: str) -> int:
    """Delete these copies, once there is a checked backup of now that is none of them; how many were deleted.

    `why` as for `making.make`. What a drive keeps of deleted files is out of reach: most solid-state drives and
    synchronised folders keep some. Raises as `making.before` does: then nothing was deleted; BackupError where one
    cannot be deleted.
    """
    found = list(copies)
    if not found:
        return 0
    _secured(ws, found, why)
    for one in found:
        try:
            if one.is_dir():
                shutil.rmtree(one)
            else:
                former_files.remove(one)
        except FileNotFoundError:
            continue  # let go meanwhile, since newer backups are enough
        except OSError as error:
            raise making.folder_error(error, one.parent) from error
    return len(found)


def _secured(ws: Workspace, going: list[Path], why: str) -> Backup:
    """A backup of now that stays: of the same entries there may be one from before the file was cleaned."""
    kept = making.before(ws, why=why)
    return making.make(ws, kept.folder.parent.parent, why=why) if kept.folder in going else kept


def _folders(number: str) -> list[Path]:
    """Those in use and those that were, each once."""
    try:
        found = folders.in_use()
    except BackupError:  # not even the usual one could be made
        found = []
    known = {one.resolve() for one in found}
    return found + [one for one in elsewhere.remembered(number) if one not in known]
