"""The folders that are Saring's own: nobody but their owner looks into them."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def own_folder(path: Path) -> Path:
    """A folder of Saring's own, made where it is missing; one that an older version left open to others is closed.

    Windows knows no such permissions: there a person's own folders are theirs alone already. Raises OSError where it
    cannot be made.
    """
    missing = [path]
    while not missing[-1].parent.exists():
        missing.append(missing[-1].parent)
    for one in reversed(missing):  # with `parents`, those above would be as open as the umask leaves them
        one.mkdir(mode=stat.S_IRWXU, exist_ok=True)
    if os.name == "posix":
        found = path.stat()
        if found.st_uid == os.getuid() and found.st_mode & _OTHERS:
            with suppress(OSError):  # a file system without permissions
                path.chmod(stat.S_IMODE(found.st_mode) & ~_OTHERS)
    return path
