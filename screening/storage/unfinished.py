"""The file that takes a workspace's place once it is finished (see `converting`), and what a crash leaves of it.

So is a copy that is kept aside of a file whose log is damaged (see `damaged_log`).
"""

from __future__ import annotations

from pathlib import Path

from screening.storage.beside import hidden

_COMPANIONS = ("-wal", "-shm", "-journal", "")  # itself last: where it is gone, nothing else is looked for
COPIED = ("-keys", "-wal", "")
"""What belongs to a workspace file, in the order in which it is copied aside: by the file itself the copy is known."""


def unfinished(path: Path) -> Path:
    """What the new file is called until it is finished."""
    return hidden(path, ".converting")


def aside(path: Path) -> Path:
    """What a copy is called until it is whole."""
    return hidden(path, ".aside")


def left_behind(path: Path) -> list[Path]:
    """What a crash left of either, as long as nobody makes such a file now."""
    return [one for one in (unfinished(path), aside(path)) if one.exists()]


def remove_unfinished(path: Path) -> None:
    """Take away what a crash left; it may be a plain copy of a protected workspace. Raises OSError.

    Only for whoever keeps others from writing into the workspace, and so from making such a file.
    """
    fresh = unfinished(path)
    if fresh.exists():
        for ending in _COMPANIONS:
            fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
    remove_aside(path)


def remove_aside(path: Path) -> None:
    """Take away a copy that did not become whole. Raises OSError."""
    copy = aside(path)
    for ending in COPIED:
        copy.with_name(copy.name + ending).unlink(missing_ok=True)


def remove_companions(fresh: Path) -> None:
    """Take away what lies beside a finished file that is complete in itself. Raises OSError."""
    for ending in _COMPANIONS[:-1]:
        fresh.with_name(fresh.name + ending).unlink(missing_ok=True)
