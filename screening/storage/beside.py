"""Where what belongs to a workspace file lies: beside the file itself, by whatever link it was opened.

SQLite follows a link and puts its log beside the file that it leads to. So does everything else here: key slots,
unfinished files, former files. Whatever is said to the user names the path as they know it.
"""

from __future__ import annotations

import os
from pathlib import Path


def real(path: Path) -> Path:
    """The file that a link leads to, there or not; the path itself where it is none."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def folder_of(path: Path) -> Path:
    """The folder that the file itself lies in."""
    return real(path).parent


def with_ending(path: Path, ending: str) -> Path:
    """What lies beside the file under its name and an ending."""
    file = real(path)
    return file.with_name(f"{file.name}{ending}")


def hidden(path: Path, ending: str) -> Path:
    """What lies beside the file under a name that is not shown, made of its name and an ending."""
    file = real(path)
    return file.with_name(f".{file.name}{ending}")


def log_of(path: Path) -> Path:
    """The write-ahead log of a database file."""
    return with_ending(path, "-wal")


def index_of(path: Path) -> Path:
    """The index of that log, which those who have the file open share."""
    return with_ending(path, "-shm")
