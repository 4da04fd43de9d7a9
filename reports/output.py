"""A finished PDF and how it reaches the disk: whole, or not at all. Free of ReportLab."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from rubrics.errors import SaringError, not_written

HEAD_SHOWN = 12
"""Characters of the audit log's head that stand in the foot of a page."""


_FULL = {errno.ENOSPC, errno.EDQUOT}
_PREFIX, _SUFFIX = ".saring-", ".pdf.part"  # what a file is called until it is whole
_ABANDONED_S = 3600.0  # a file takes less than a second: what is older was left by a program that was killed


@dataclass(frozen=True, slots=True)
class Message:
    """What is worth knowing about a PDF that was made all the same. `params` fill in the text of `code`."""

    code: str
    params: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pdf:
    """The bytes of a PDF file and what its reader should be told."""

    content: bytes
    messages: tuple[Message, ...] = ()


def save(content: bytes, path: Path) -> None:
    """Write `content` to `path` in one step, replacing an older PDF but nothing else; a link is followed.

    A new file is for its owner alone; one that was there keeps its permissions.
    Raises SaringError: target_folder_missing, target_is_folder, target_no_pdf (something else is there),
    target_not_writable, target_disk_full, target_too_large. Nothing half-written is left behind.
    """
    with saving(content, path):
        pass


def check_folder(folder: Path) -> None:
    """Find out before many documents are made whether files can be written to a folder.

    Raises SaringError: target_folder_missing, target_folder_not_writable. A full disk is for each document to say.
    """
    if not is_folder(folder):
        raise SaringError("target_folder_missing", folder=str(folder))
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        if error.errno not in _FULL:
            raise SaringError("target_folder_not_writable", folder=str(folder)) from error


@contextmanager
def saving(content: bytes, path: Path) -> Iterator[None]:
    """Write `content` beside `path`; give it its name when the block ends well, drop it when the block raises.

    What must happen together with the file (keeping it in the workspace) stands in the block: it is only
    reached when the bytes are on disk. Raises as `save` does.
    """
    with _beside(content, path):
        yield


@contextmanager
def filling(path: Path) -> Iterator[Path]:
    """An empty file beside `path` for something else to fill with a PDF, for its owner alone.

    It takes the name, and the permissions of what was there, when the block ends well, and is dropped when the block
    raises. Raises as `save` does.
    """
    with _beside(b"", path) as temporary:
        yield temporary
        try:
            with temporary.open("r+b") as file:  # Windows flushes only what may be written to
                os.fsync(file.fileno())
        except OSError as error:
            raise not_written(error, path) from error


@contextmanager
def _beside(content: bytes, path: Path) -> Iterator[Path]:
    try:
        path = Path(os.path.realpath(path))  # links that lead to each other stay links here, on every Python
        if not path.parent.is_dir():
            raise SaringError("target_folder_missing", folder=str(path.parent))
        if path.is_dir():  # also asks the system whether it takes such a name
            raise SaringError("target_is_folder", path=str(path))
        if os.path.lexists(path) and not _is_pdf(path):
            raise SaringError("target_no_pdf", path=str(path))
        temporary = _write_beside(content, path)
    except OSError as error:
        raise not_written(error, path) from error
    try:
        yield temporary
        try:
            temporary.replace(path)
        except OSError as error:
            raise not_written(error, path) from error
    finally:
        temporary.unlink(missing_ok=True)
    _flush_folder(path.parent)


def is_folder(path: Path) -> bool:
    """Whether a folder lies at a path; no for what the system does not even take as a path."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _is_pdf(path: Path) -> bool:
    """Whether a report may take this file's place: a slip of the keyboard must not cost a workspace or a device."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(5) in {b"%PDF-", b""}


def _write_beside(content: bytes, path: Path) -> Path:
    _clear_once(path.parent)
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():  # as a temporary file is made only its owner can read it
            shutil.copymode(path, temporary)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


@lru_cache(maxsize=256)
def _clear_once(folder: Path) -> None:
    """Remove what a killed program of this user left half-written in a folder, once in the life of this one.

    Some folders show nobody what is in them: those stay as they are.
    """
    with suppress(OSError):
        for file in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
            with suppress(OSError):
                found = file.lstat()
                is_own = os.name != "posix" or found.st_uid == os.geteuid()
                if is_own and stat.S_ISREG(found.st_mode) and time.time() - found.st_mtime > _ABANDONED_S:
                    file.unlink()


def _flush_folder(folder: Path) -> None:
    """Have the new name on disk too, where that can be asked for; the file has it already.

    Only POSIX systems open folders for that, not every file system takes it, and not every folder lets itself be read.
    """
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
