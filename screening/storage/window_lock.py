"""The lock of the one window that a workspace file may have: it lies beside the file, where everybody meets.

It is the system's own lock on an empty file, which ends with its process, however that ends: what a killed program
leaves behind keeps nobody out. The file itself is not locked: SQLite's locks on it and these would not get along on
every system and drive (sqlite.org/howtocorrupt.html, section 2).
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from screening.storage import held_files
from screening.storage.beside import hidden, real

_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK})
_LONGEST = 4_096  # bytes of a message
_FAR = 1 << 30  # where Windows locks: what is locked nobody reads, and the message stands at the beginning


class Locked(Exception):  # noqa: N818 - no error: somebody else was first
    """Somebody else has the lock; `told` is what they left for others to read, "" for nothing."""

    def __init__(self, told: str) -> None:
        super().__init__(told)
        self.told = told


class WindowLock:
    """A lock that this process holds until `release`, or until it ends. Made by `take`."""

    def __init__(self, place: Path, descriptor: int) -> None:
        self._place = place
        self._descriptor = descriptor

    def tell(self, message: str) -> None:
        """Leave a message for whoever finds the lock taken. A full disk is no reason to stop."""
        with suppress(OSError):
            os.ftruncate(self._descriptor, 0)
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, message.encode("utf-8", "replace")[:_LONGEST])

    def release(self) -> None:
        """Let others have the lock; its file goes."""
        with suppress(OSError):  # Windows deletes nothing that is open: there whoever waits may have it already
            if os.name == "posix":
                self._place.unlink()
        os.close(self._descriptor)
        with suppress(OSError):
            if os.name != "posix":
                self._place.unlink()


def beside(workspace: Path) -> Path:
    """Where the lock of a workspace lies: one for everybody, by whatever link and from whatever account."""
    return hidden(workspace, ".window")


def take(place: Path, *, like: Path) -> WindowLock | None:
    """The lock at a place; None where there can be none: a folder that takes no file, a drive without locks.

    Whoever may write the file `like` may hold the lock: where its program is killed, the others can go on.
    Raises Locked where somebody else has it.
    """
    while True:
        try:
            descriptor = _open(place, like)
        except OSError:
            return None
        try:
            _lock(descriptor)
        except OSError as error:
            told = _message(descriptor)
            os.close(descriptor)
            if error.errno in _HELD:
                raise Locked(told) from error
            return None
        if _is_at(place, descriptor):
            return WindowLock(place, descriptor)
        os.close(descriptor)  # whoever had it let it go, and took the file away, between the two steps


def require_closed(workspace: Path) -> None:
    """Where no lock is to be had: raises Locked where another program, a command of ours included, has a file open.

    On some systems nobody can tell; then it is taken for closed.
    """
    with suppress(OSError):
        if held_files.is_open_elsewhere(workspace):
            raise Locked("")


def _open(place: Path, like: Path) -> int:
    """Raises OSError, also where something lies there that is no lock of ours: it is left alone."""
    access = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    descriptor = os.open(place, access, 0o600)
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        os.close(descriptor)
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(place))
    if os.name == "posix":
        _share(descriptor, like)
    return descriptor


def _share(descriptor: int, like: Path) -> None:
    with suppress(OSError):  # the file is not there yet, or the lock is another one's, who has seen to it
        shared = real(like).stat()
        with suppress(OSError):  # a group that this person is not in
            os.fchown(descriptor, -1, shared.st_gid)
        os.fchmod(descriptor, stat.S_IMODE(shared.st_mode) & 0o666)


def _lock(descriptor: int) -> None:
    """Raises OSError: one of `_HELD` where somebody else has it, another where the drive knows no locks."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _message(descriptor: int) -> str:
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        return os.read(descriptor, _LONGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def _is_at(place: Path, descriptor: int) -> bool:
    try:
        there, ours = place.stat(), os.fstat(descriptor)
    except OSError:
        return False
    return (there.st_dev, there.st_ino) == (ours.st_dev, ours.st_ino)
