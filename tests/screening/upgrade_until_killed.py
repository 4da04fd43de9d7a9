"""Upgrades copies of a workspace, each killed one statement later: upgrade_until_killed.py OLD FOLDER.

The copies are FOLDER/0.db, FOLDER/1.db, …; the last one was upgraded without being killed.
"""

import os
import shutil
import signal
import sys
from pathlib import Path

from screening.storage import opening


def upgrade(path, last):
    """In a process of its own, which ends before the statement after the `last` one."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    statements = 0

    def traced(_sql):
        nonlocal statements
        statements += 1
        if statements > last:
            os.kill(os.getpid(), signal.SIGKILL)

    opening.connect(path, before_upgrade=lambda connection, _path: connection.set_trace_callback(traced))
    os._exit(0)


def main():
    old, folder = Path(sys.argv[1]), Path(sys.argv[2])
    from screening.storage import migrations  # noqa: F401  once, and not in every child

    step, every = 0, int(sys.argv[3])
    while True:
        path = Path(shutil.copy(old, folder / f"{step}.db"))
        if upgrade(path, step) == 0:
            return
        step += every


main()
