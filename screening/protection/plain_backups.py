"""Backups of a protected workspace that were made before it was protected, and can be read by anybody."""

from __future__ import annotations

import shutil
from pathlib import Path

from screening.backups import folders, making
from screening.backups.copying import workspace_id
from screening.workspace import Workspace


def of(ws: Workspace) -> list[Path]:
    """The folders of the plain backups of a workspace, the oldest first; none where it is plain itself."""
    if ws.key is None:
        return []
    number = workspace_id(ws.connection)
    found = [one for folder in folders.in_use() for one in folders.of_workspace(folder, number)]
    return [backup.folder for backup in found if not backup.protected]


def delete(ws: Workspace) -> int:
    """Delete the plain backups of a protected workspace, once there is a protected one; how many were deleted.

    What a drive keeps of deleted files is out of reach: most solid-state drives and synchronised folders keep some.
    Raises BackupError: then nothing was deleted.
    """
    found = of(ws)
    if found:
        making.before(ws, why="protection")
    for folder in found:
        shutil.rmtree(folder)
    return len(found)
