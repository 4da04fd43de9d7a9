"""Copies for other programs to show: in one private folder, gone when Saring ends, or at its next start after a crash.

Each running Saring has a folder of its own in there, with a lock that a dead process loses.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QUrl

from screening.own_folders import own_folder

_LOCK = "lock"
_READ_ONLY = 0o400


class PassingFiles:
    """`new` gives a place for a copy; `wipe` removes them all, `wipe_leftovers` those of processes that are dead."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._lock: QLockFile | None = None

    def new(self, name: str) -> Path:
        """A path in the private folder, free to be written: the file's own name in a folder of its own.

        A name that comes from somebody else's workspace leads nowhere else, whatever is in it.
        Raises OSError where no folder can be made.
        """
        if self._folder is None:
            self._folder = own_folder(own_folder(folder_of_all()) / str(os.getpid()))
            self._lock = QLockFile(str(self._folder / _LOCK))
            self._lock.setStaleLockTime(0)
            self._lock.tryLock(0)
        number = sum(1 for one in self._folder.iterdir() if one.is_dir())
        return own_folder(self._folder / str(number)) / Path(f"/{name}".replace("\\", "/")).name

    def show(self, path: Path) -> bool:
        """Hand a copy, which nobody can write to any more, to the system's program for it; False where it has none."""
        from PySide6.QtGui import QDesktopServices  # what only wipes needs no window

        path.chmod(_READ_ONLY)  # what is changed in a copy would be lost with it
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def wipe(self) -> None:
        """Remove every copy this process made."""
        if self._folder is not None and self._lock is not None:
            self._lock.unlock()
            _remove(self._folder)
        self._folder = self._lock = None


def wipe_leftovers() -> None:
    """Remove what a process left behind that was killed before it could."""
    if not folder_of_all().is_dir():
        return
    for one in folder_of_all().iterdir():
        lock = QLockFile(str(one / _LOCK))
        lock.setStaleLockTime(0)
        if one.is_dir() and lock.tryLock(0):
            lock.unlock()
            _remove(one)


def folder_of_all() -> Path:
    """The private folder, among the files of this user that may go at any time."""
    from platformdirs import user_cache_path

    return user_cache_path("saring", appauthor=False) / "copies"


def _remove(folder: Path) -> None:
    def once_more(_function: object, path: str, _error: object) -> None:
        with suppress(OSError):  # Windows keeps what is open in another program: the next start removes it
            Path(path).chmod(0o700)
            Path(path).unlink(missing_ok=True)

    shutil.rmtree(folder, onerror=once_more)
