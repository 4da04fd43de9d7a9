"""Copies of a protected workspace from before it was protected, which anybody can read: backups and former files."""

from __future__ import annotations

from pathlib import Path

from screening.backups import letting_go
from screening.storage import bare_files
from screening.workspace import Workspace


def of(ws: Workspace) -> list[Path]:
    """The plain copies of a workspace: folders of backups, damaged and unfinished ones too, and files beside it that
    were in its place before a backup was restored. None where it is plain itself.
    """
    if ws.key is None:
        return []
    return [one for one in letting_go.everything(ws) if bare_files.is_plain(letting_go.file_of(one))]


def delete(ws: Workspace) -> int:
    """Delete the plain copies of a protected workspace, as `letting_go.delete` does; how many were deleted."""
    return letting_go.delete(ws, of(ws), why="protection")
