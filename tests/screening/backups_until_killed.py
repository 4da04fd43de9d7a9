"""Backs up or restores until it is killed: `backups_until_killed.py WORKSPACE FOLDER`.

For every line from standard input ("backup", or "restore" with a backup behind it) it forks a child, which does
that once; "child" with its number is printed at its beginning, "dead" with its exit code at its end.
"""

import os
import sys
from pathlib import Path

import sqlite_utils  # noqa: F401  loaded once, and not by every child

from screening.backups import making, manifest, restoring
from screening.privacy import erasure  # noqa: F401
from screening.storage import migrations  # noqa: F401


def main(path, folder):
    for line in sys.stdin:
        what, _, backup = line.strip().partition(" ")
        child = os.fork()
        if child == 0:
            if what == "backup":
                making.make(Path(path), Path(folder), why="manual")
            else:
                restoring.restore(Path(path), manifest.read(Path(backup)))
            os._exit(0)
        os.write(1, f"child {child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(1, f"dead {os.waitstatus_to_exitcode(status)}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
