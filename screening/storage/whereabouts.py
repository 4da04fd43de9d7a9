"""Whether an open workspace still lies where it was opened.

Where a file may be deleted, moved or replaced while a program has it open (everywhere but on Windows), SQLite goes on
writing into what nobody will ever find: each commit succeeds, and all of it is gone when the program ends. The three
files are told by device and inode, as SQLite itself tells them (fileHasMoved in os_unix.c). These stay the same while
a file is open; where they do not, on some network drives, write-ahead logging is not safe either, and a false alarm
keeps a save waiting but loses nothing.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from screening.storage import held_files
from screening.storage.beside import index_of, log_of
from screening.storage.held_files import HeldFile

Trouble = Literal["", "workspace_gone", "workspace_replaced"]

_MOVABLE = os.name == "posix"  # Windows refuses to delete, move or replace a file that SQLite has open
_Identities = tuple[int, int, int, int, int, int]


class Whereabouts:
    """Where the three files of an open database are: itself, its write-ahead log and that one's index."""

    def __init__(self, path: Path) -> None:
        absolute = path.absolute()
        self._name = str(absolute)
        self._names = (self._name, str(log_of(absolute)), str(index_of(absolute)))
        self._opened = _identities(*self._names)
        self._file = _hold(path)
        self._identity = self._file and self._file.identity

    def unchanged(self) -> bool:
        """Whether all three are still the ones that were opened. Asked twice for each commit: ten microseconds."""
        return not _MOVABLE or (self._opened is not None and _identities(*self._names) == self._opened)

    def trouble(self) -> Trouble:
        """What is wrong with the database file itself: it is gone, or another one has taken its place."""
        if not _MOVABLE:
            return ""
        try:
            found = os.stat(self._name)  # noqa: PTH116  half the time of Path.stat
        except OSError:  # whatever the reason, nobody else would find it either
            return "workspace_gone"
        return "" if (found.st_dev, found.st_ino) == self._identity else "workspace_replaced"

    def newcomer(self) -> tuple[int, ...]:
        """What tells the file that has taken the place from others, and from itself after a change; () for none."""
        try:
            found = os.stat(self._name)  # noqa: PTH116
        except OSError:
            return ()
        return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns

    def is_elsewhere(self) -> bool:
        """Whether the file that was opened still has a name somewhere: it was renamed, and not deleted."""
        return self._file is not None and self._file.names > 0

    def close(self) -> None:
        """Let go of the file, after its connection. Closing twice is fine."""
        if self._file is not None:
            held_files.let_go(self._file)
            self._file = None


def _identities(name: str, log_name: str, index_name: str) -> _Identities | None:
    """Device and inode of the file, of its log and of the index; None where one of them is missing."""
    try:
        file, log, index = os.stat(name), os.stat(log_name), os.stat(index_name)  # noqa: PTH116
    except OSError:
        return None
    return file.st_dev, file.st_ino, log.st_dev, log.st_ino, index.st_dev, index.st_ino


def _hold(path: Path) -> HeldFile | None:
    """The file itself, whatever it will be called; None where it cannot be taken away."""
    try:
        return held_files.hold(path) if _MOVABLE else None
    except OSError:  # gone in this very moment, as the next save will say
        return None
