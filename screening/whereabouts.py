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

Trouble = Literal["", "workspace_gone", "workspace_replaced"]

_MOVABLE = os.name == "posix"  # Windows refuses to delete, move or replace a file that SQLite has open
_Identity = tuple[int, int] | None


class Whereabouts:
    """Where the three files of an open database are: itself, its write-ahead log and that one's index."""

    def __init__(self, path: Path) -> None:
        self._names = tuple(f"{path.absolute()}{suffix}" for suffix in ("", "-wal", "-shm"))
        self._opened = _identities(self._names)
        self._file = os.open(path, os.O_RDONLY) if _MOVABLE else None

    def unchanged(self) -> bool:
        """Whether all three are still the ones that were opened; a few microseconds."""
        found = _identities(self._names)
        return not _MOVABLE or (found == self._opened and None not in found)

    def trouble(self) -> Trouble:
        """What is wrong with the database file itself: it is gone, or another one has taken its place."""
        if not _MOVABLE:
            return ""
        found = _identity(self._names[0])
        if found is None:
            return "workspace_gone"
        return "" if found == self._opened[0] else "workspace_replaced"

    def is_elsewhere(self) -> bool:
        """Whether the file that was opened still has a name somewhere: it was renamed, and not deleted."""
        return self._file is not None and os.fstat(self._file).st_nlink > 0

    def close(self) -> None:
        """Let go of the file, after its connection. Closing twice is fine."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _identities(names: tuple[str, ...]) -> tuple[_Identity, ...]:
    return tuple(_identity(name) for name in names)


def _identity(name: str) -> _Identity:
    try:
        found = os.stat(name)  # noqa: PTH116  half the time of Path.stat, several times for each commit
    except OSError:  # whatever the reason, nobody else would find it either
        return None
    return found.st_dev, found.st_ino
