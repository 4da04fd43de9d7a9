"""Erases everybody and is killed after so many statements: erase_until_killed.py WORKSPACE STATEMENTS."""

import os
import signal
import sys
from pathlib import Path

from screening.people import candidates
from screening.privacy import erasure
from screening.workspace import Workspace


def main():
    path, statements = Path(sys.argv[1]), int(sys.argv[2])
    with Workspace.open(path) as opened:
        ids = [one.id for one in candidates.page(opened)]
        left = iter(range(statements))

        def count(_statement):
            if next(left, None) is None:
                os.kill(os.getpid(), signal.SIGKILL)

        opened.connection.set_trace_callback(count)
        erasure.erase(opened, candidate_ids=ids, why="retention")


main()
