"""Copies of a protected workspace from before it was protected, which anybody can read: backups and former files."""

from __future__ import annotations

import shutil
from pathlib import Path

from screening.backups import folders, making, manifest, restoring
from screening.backups.copying import workspace_id
from screening.storage import bare_files
from screening.workspace import Workspace


def of(ws: Workspace) -> list[Path]:
    """The plain copies of a workspace: folders of backups, damaged and unfinished ones too, and files beside it that
    were in its place before a backup was restored. None where it is plain itself.
    """
    if ws.key is None:
        return []
    number = workspace_id(ws.connection)
    homes = [home for folder in folders.in_use() if (home := folder / number).is_dir()]
    backups = [one for home in homes for one in sorted(home.iterdir()) if bare_files.is_plain(one / manifest.COPY)]
    return backups + [one for one in restoring.former_files(ws.path) if bare_files.is_plain(one)]


def delete(ws: Workspace) -> int:
    """Delete the plain copies of a protected workspace, once there is a protected backup; how many were deleted.

    What a drive keeps of deleted files is out of reach: most solid-state drives and synchronised folders keep some.
    Raises as `backups.making.before` does: then nothing was deleted; BackupError where one cannot be deleted.
    """
    found = of(ws)
    if found:
        making.before(ws, why="protection")
    for one in found:
        try:
            if one.is_dir():
                shutil.rmtree(one)
            else:
                restoring.remove(one)
        except FileNotFoundError:
            continue  # let go meanwhile, since newer backups are enough
        except OSError as error:
            raise making.folder_error(error, one.parent) from error
    return len(found)
