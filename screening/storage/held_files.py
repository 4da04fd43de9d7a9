"""Descriptors of workspace files that are opened beside SQLite's own.

On POSIX systems a process that closes any descriptor of a file lets go of every lock it has on that file, those of
SQLite's connections included (sqlite.org/howtocorrupt.html, section 2.2): another program that opens and closes the
workspace then takes the write-ahead log away from under a window that is still writing. So a file is opened once
for the whole process, as its locks are, and closed when nobody here needs it any more.
"""

from __future__ import annotations

import os
import struct
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path


@dataclass(eq=False, slots=True)
class HeldFile:
    """An open file. Give each one that `hold` handed out back with `let_go`, after the connection it goes with."""

    descriptors: list[int]
    identity: tuple[int, int]
    holders: int = 0
    to_write: int | None = None  # which of the descriptors

    @property
    def names(self) -> int:
        """Under how many names the file is in folders: 0 for a deleted one, more than 1 where it has hard links."""
        return os.fstat(self.descriptors[0]).st_nlink


_SHARED_FIRST, _SHARED_BYTES = 0x40000002, 510
# What the system calls a lock (fcntl(2), struct flock): its form, and where in it kind and whence stand.
_LOCKS = {"linux": ("hhqqi", 0), "darwin": ("qqihh", 3)}

_lock = threading.Lock()
_held: dict[tuple[int, int], HeldFile] = {}


def hold(path: Path) -> HeldFile:
    """The file at a path, open for reading. Raises OSError."""
    with _lock:
        there = path.stat()
        file = _held.get((there.st_dev, there.st_ino)) or _open(path)
        file.holders += 1
        return file


def hold_to_write(path: Path) -> HeldFile:
    """As `hold`, for bytes that SQLite does not look at to be overwritten in it. Raises OSError."""
    with _lock:
        there = path.stat()
        file = _held.get((there.st_dev, there.st_ino))
        if file is None or file.to_write is None:
            file = _open(path, os.O_RDWR)
            file.to_write = file.descriptors[-1]
        file.holders += 1
        return file


def let_go(file: HeldFile) -> None:
    """Close the file, unless somebody else in this process holds it too."""
    with _lock:
        file.holders -= 1
        if not file.holders:
            del _held[file.identity]
            for descriptor in file.descriptors:
                os.close(descriptor)


def first_bytes(file: HeldFile, count: int) -> bytes:
    """What a file begins with. Raises OSError."""
    return read_at(file, 0, count)


def read_at(file: HeldFile, begin: int, count: int) -> bytes:
    """So many bytes from one on; fewer where the file ends. Raises OSError."""
    with _lock:
        os.lseek(file.descriptors[0], begin, os.SEEK_SET)
        return os.read(file.descriptors[0], count)


def write_at(file: HeldFile, begin: int, content: bytes) -> None:
    """Overwrite bytes of a file held with `hold_to_write`. Raises OSError."""
    with _lock:
        descriptor = _writable(file)
        os.lseek(descriptor, begin, os.SEEK_SET)
        while content:
            content = content[os.write(descriptor, content) :]


def flush(file: HeldFile) -> None:
    """See to it that what was overwritten is on the disk itself. Raises OSError."""
    os.fsync(_writable(file))


@contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Whether nobody uses a database file, and if so no other program opens it while the block runs.

    Without reading the file: for one whose key is not at hand, or that is damaged. Whoever has a database open holds a
    lock on these bytes, in every journal mode (sqlite.org/src/file/src/os.h, SHARED_FIRST); in this process the locks
    do not tell, but the held files do. Elsewhere than on POSIX systems the answer is yes: there no file that is open
    can be replaced. Raises OSError.
    """
    if os.name != "posix":
        yield True
        return
    with _lock:
        file = _open(path, os.O_RDWR)
        file.holders += 1
        free = file.holders == 1
    try:
        yield free and _is_locked_now(file.descriptors[-1])
    finally:
        let_go(file)


def is_open_elsewhere(path: Path) -> bool:
    """Whether another program has a database file open. Raises OSError.

    It asks, and takes no lock. Elsewhere than on Linux and macOS nobody can tell, and the answer is no.
    """
    if sys.platform not in _LOCKS:
        return False
    import fcntl

    form, kind_at = _LOCKS[sys.platform]
    asked = [_SHARED_FIRST, _SHARED_BYTES, 0]
    asked[kind_at:kind_at] = [fcntl.F_WRLCK, os.SEEK_SET]
    file = hold(path)
    try:
        found = fcntl.fcntl(file.descriptors[0], fcntl.F_GETLK, struct.pack(form, *asked))
    finally:
        let_go(file)
    return bool(struct.unpack(form, found[: struct.calcsize(form)])[kind_at] != fcntl.F_UNLCK)


def _is_locked_now(descriptor: int) -> bool:
    """Whether the lock that no reader and no writer of a database can have beside it was to be had."""
    import fcntl

    try:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, _SHARED_BYTES, _SHARED_FIRST)
    except (BlockingIOError, PermissionError):
        return False
    return True


def _writable(file: HeldFile) -> int:
    if file.to_write is None:
        raise ValueError("not held to be written")
    return file.to_write


def _open(path: Path, access: int = os.O_RDONLY) -> HeldFile:
    descriptor = os.open(path, access | getattr(os, "O_BINARY", 0))
    opened = os.fstat(descriptor)
    file = _held.setdefault((opened.st_dev, opened.st_ino), HeldFile([], (opened.st_dev, opened.st_ino)))
    file.descriptors.append(descriptor)  # beside another one where a held file came to the path in this very moment
    return file
