"""Backup folders of a workspace, with those in use once: one that a command named, or the settings named before.

Remembered in a folder of the person's own and not in the workspace: there a restore would forget them again.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path

from screening.backups import folders
from screening.backups.copying import write
from screening.errors import BackupError
from screening.identifiers import new_id
from screening.own_folders import own_folder

_MOST = 100  # folders of one workspace
_LONGEST = 1_000_000  # bytes


def remember(workspace_id: str, folder: Path) -> None:
    """Write down that a backup of a workspace was put here. A place that cannot be written is no reason to stop."""
    with suppress(OSError):
        known, new = remembered(workspace_id), folder.resolve()
        if new not in known:
            _write(_place(workspace_id), [*known, new][-_MOST:])


def remembered(workspace_id: str) -> list[Path]:
    """The folders in which backups of a workspace were put from this computer, whether they are there now or not."""
    try:
        with _place(workspace_id).open("rb") as file:
            found = json.loads(file.read(_LONGEST))
    except (OSError, ValueError, RecursionError):
        return []
    return [Path(one) for one in found if isinstance(one, str)] if isinstance(found, list) else []


def in_use_or_remembered(workspace_id: str) -> list[Path]:
    """The folders that may hold backups of a workspace: those in use, then those that were, each once."""
    try:
        found = folders.in_use()
    except BackupError:  # not even the usual one could be made
        found = []
    known = {one.resolve() for one in found}
    return found + [one for one in remembered(workspace_id) if one not in known]


def _place(workspace_id: str) -> Path:
    from platformdirs import user_data_path

    return user_data_path("saring", appauthor=False) / "backup-folders" / f"{workspace_id}.json"


def _write(place: Path, known: list[Path]) -> None:
    own_folder(place.parent)
    unfinished = place.with_name(f".{new_id()}")
    try:
        write(unfinished, json.dumps([str(one) for one in known]).encode())
        os.replace(unfinished, place)  # noqa: PTH105
    finally:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
