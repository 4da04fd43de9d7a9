"""Copies of a database, page by page: one is made, or one that somebody put in the file's place is known again."""

from __future__ import annotations

import filecmp
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from screening.storage import cipher, database
from screening.storage.beside import folder_of, log_of
from screening.storage.database import Connection, DriverError


def is_copy(connection: Connection, path: Path, *, key: bytes | None = None) -> bool:
    """Whether the file at a path has, with the write-ahead log beside it, page by page what this connection reads.

    It is looked at in a copy: a log that does not belong to a file would spoil it. Nothing less than all pages will
    do, since a log makes an older file look sound.
    """
    try:
        with TemporaryDirectory(dir=folder_of(path), prefix=".") as name:
            copy, theirs, ours = (Path(name) / part for part in ("copy", "theirs", "ours"))
            shutil.copyfile(path, copy)
            shutil.copyfile(log_of(path), log_of(copy))
            other = database.open_as(copy, "rw", key)
            try:
                copy_to(other, theirs, key=key)
            finally:
                other.close()
            copy_to(connection, ours, key=key)
            if key is not None:
                return cipher.pages(theirs, key) == cipher.pages(ours, key)
            return filecmp.cmp(theirs, ours, shallow=False)
    except (OSError, ValueError, DriverError):
        return False


def copy_to(connection: Connection, path: Path, *, key: bytes | None = None) -> None:
    """Copy everything committed, page by page, into a new file, encrypted with the connection's own key if it has one.

    (VACUUM INTO would leave nothing of a protected file's beginning readable.) Raises the driver's errors.
    """
    target = database.open_as(path, "rwc", key)
    try:
        connection.backup(target)
    finally:
        target.close()
