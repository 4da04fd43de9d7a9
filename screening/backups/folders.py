"""Where backups lie: `<backup folder>/<workspace id>/<UTC time>/`, and which there are."""

from __future__ import annotations

import heapq
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from screening.backups import manifest
from screening.backups.manifest import Backup
from screening.errors import BackupError, SettingError
from screening.own_folders import own_folder
from screening.settings import Settings

HIDDEN = "."


def default_folder() -> Path:
    """The folder for backups where none was chosen, in the platform's user-data folder; made where it is missing.

    Raises BackupError "backup_folder_missing".
    """
    from platformdirs import user_data_path

    folder = user_data_path("saring", appauthor=False) / "backups"
    try:
        own_folder(folder)
    except OSError as error:
        raise BackupError("backup_folder_missing", folder) from error
    return folder


def of_settings(settings: Settings) -> Path:
    """The folder that the settings name, else the default one. Raises BackupError "backup_folder_missing".

    A chosen folder is never made: where its drive is not connected, the copy would land on another one.
    """
    return Path(settings.backup_folder) if settings.backup_folder else default_folder()


def chosen_folder() -> Path:
    """The folder of this person's settings, else the default one. Raises BackupError "backup_folder_missing"."""
    try:
        return of_settings(Settings.load())
    except SettingError:
        return default_folder()


def in_use(settings: Settings | None = None) -> list[Path]:
    """Every folder that may hold backups: the chosen one first, then the default one."""
    found = [chosen_folder() if settings is None else of_settings(settings)]
    with suppress(BackupError):
        if default_folder() not in found:
            found.append(default_folder())
    return found


def of_workspace(folder: Path, workspace_id: str) -> list[Backup]:
    """The backups of one workspace in a backup folder, the oldest first.

    Those with a damaged manifest are left out, and those of another workspace that somebody put there.
    """
    found = (one for one in _readable(folder / workspace_id) if one.workspace_id == workspace_id)
    return sorted(found, key=lambda one: one.number)


def of_path(path: Path, folders: list[Path]) -> list[Backup]:
    """The backups of whatever workspace lay at a path, the newest first: for a file that cannot be read any more."""
    wanted = _names(path)
    return newest_first(one for folder in folders for one in everything(folder) if wanted & _names(Path(one.path)))


def _names(path: Path) -> set[str]:
    """What a file is called: as the person named it, and by where links lead."""
    return {os.path.abspath(path), os.path.realpath(path)}  # noqa: PTH100  the first one leaves links as they are


def newest_first(backups: Iterable[Backup]) -> list[Backup]:
    """Backups from several folders, in the order in which they were made.

    In one folder the numbers tell it, whatever the clock said; between folders only the times can.
    """
    by_folder: dict[Path, list[Backup]] = {}
    for one in sorted(backups, key=lambda one: one.number, reverse=True):
        by_folder.setdefault(one.folder.parent, []).append(one)
    return list(heapq.merge(*by_folder.values(), key=lambda one: one.made_at, reverse=True))


def everything(folder: Path) -> list[Backup]:
    """The backups of every workspace in a backup folder."""
    return [one for workspace in _folders(folder) for one in _readable(workspace)]


def damaged(home: Path) -> list[Path]:
    """Backups whose manifest cannot be read, in the folder of one workspace's backups."""
    found = []
    for one in _folders(home):
        try:
            manifest.read(one)
        except BackupError:
            found.append(one)
    return found


def _readable(folder: Path) -> Iterator[Backup]:
    for one in _folders(folder):
        with suppress(BackupError):
            yield manifest.read(one)


def _folders(folder: Path) -> list[Path]:
    try:
        return sorted(one for one in folder.iterdir() if not one.name.startswith(HIDDEN) and one.is_dir())
    except OSError:
        return []
