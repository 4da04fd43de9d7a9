"""Letting copies of a workspace go before their time: backups, and the files that restoring kept beside it.

Which ones ought to go is for others to say: those that anybody can read (`protection.plain_backups`), those that hold
people who were erased since (`privacy.remaining_copies`). What never goes is the last word: a checked backup of now.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from screening.backups import elsewhere, making, manifest
from screening.backups.copying import workspace_id
from screening.backups.manifest import Backup
from screening.storage import former_files
from screening.workspace import Workspace

OutOfSight = Literal["missing", "unreadable"]


def everything(ws: Workspace) -> list[Path]:
    """Every copy of a workspace that is in reach: folders of backups, damaged and unfinished ones too, and files beside
    it that were in its place before a backup was restored.
    """
    number = workspace_id(ws.connection)
    backups = [one for folder in elsewhere.in_use_or_remembered(number) for one in _backups_in(folder, number) or ()]
    return backups + [one for one in former_files.beside(ws.path) if not one.samefile(ws.path)]


def out_of_sight(ws: Workspace) -> dict[Path, OutOfSight]:
    """Folders of its backups of which nobody knows what lies in them: one on a drive that is not connected is
    "missing", one that this person may not look into or that the drive does not give out is "unreadable".
    """
    number = workspace_id(ws.connection)
    unseen = [one for one in elsewhere.in_use_or_remembered(number) if _backups_in(one, number) is None]
    return {one: "unreadable" if os.path.lexists(one) else "missing" for one in unseen}


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


def _backups_in(folder: Path, number: str) -> list[Path] | None:
    """The backups of a workspace in a folder; None where they cannot be seen."""
    try:
        found = sorted((folder / number).iterdir())
    except FileNotFoundError:
        return [] if folder.is_dir() else None
    except OSError:
        return None
    return [one for one in found if _is_backup(one)]


def _is_backup(one: Path) -> bool:
    try:
        return (one / manifest.COPY).is_file()
    except OSError:  # nobody knows
        return True
