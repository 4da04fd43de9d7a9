"""Copies of a protected workspace that anybody can read: backups and former files from before it was protected.

And what is left beside it where taking the protection off was cut short.
"""

from __future__ import annotations

from pathlib import Path

from screening.backups import letting_go
from screening.storage import bare_files, cipher, database, held_files, unfinished
from screening.workspace import Workspace


def of(ws: Workspace) -> list[Path]:
    """The plain copies of a workspace: folders of backups, damaged and unfinished ones too, and files beside it that
    were in its place before a backup was restored, and what a killed program left there. None where it is plain itself.
    """
    if ws.key is None:
        return []
    copies = [one for one in letting_go.everything(ws) if bare_files.is_plain(letting_go.file_of(one))]
    return copies + [one for one in unfinished.left_behind(ws.path) if not _is_protected(one)]


def left_behind(path: Path) -> list[Path]:
    """What a killed program left beside a protected workspace that anybody can read; opening it for writing takes that
    away. None where the workspace is plain, or another program has it open or is making such a file now.

    Raises WorkspaceError as `database.is_protected` does; OSError.
    """
    if not database.is_protected(path) or held_files.is_open_elsewhere(path):
        return []
    return [one for one in unfinished.left_behind(path) if not _is_protected(one)]


def _is_protected(left: Path) -> bool:
    """Whether nobody reads a file that is perhaps not finished; where it does not say so, somebody may."""
    with left.open("rb") as file:
        header = file.read(database.HEADER_BYTES)
    return len(header) == database.HEADER_BYTES and cipher.is_protected(header)


def delete(ws: Workspace) -> int:
    """Delete the plain copies of a protected workspace, as `letting_go.delete` does; how many were deleted."""
    return letting_go.delete(ws, of(ws), why="protection")
