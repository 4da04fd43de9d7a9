"""A workspace file has one name.

SQLite puts the log beside the name by which a file is opened. Opened by another one (a hard link), a file is read
without what stands in that log, and two programs write over each other (sqlite.org/howtocorrupt.html, section 2.5).
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from screening.errors import WorkspaceError
from screening.storage import former_files
from screening.storage.beside import folder_of, hidden


def require(path: Path) -> None:
    """Before a file is written to. Raises WorkspaceError "workspace_names" (`count`) where others gave it names too.

    A program that was ended while it put a file in place leaves a name of ours beside it: nobody opens it by that one.
    Reading is left alone: programs that keep snapshots of folders join equal backups like this. Raises OSError.
    """
    count = path.stat().st_nlink
    if count > 1 and count > 1 + _ours(path):
        raise WorkspaceError("workspace_names", path, count=count)


def _ours(path: Path) -> int:
    unfinished = hidden(path, ".").name
    with suppress(OSError):  # of a folder that shows nobody what is in it nothing is known
        made = [one for one in folder_of(path).iterdir() if one.name.startswith(unfinished)]
        return sum(_is_same(one, path) for one in (*made, *former_files.beside(path)))
    return 0


def _is_same(one: Path, path: Path) -> bool:
    try:
        return one.samefile(path)
    except OSError:  # it has gone meanwhile, or leads nowhere
        return False
