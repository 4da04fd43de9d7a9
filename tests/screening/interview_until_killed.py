"""A program that interviews until it is killed: `interview_until_killed.py WORKSPACE APPLICATION INTERVIEWER [KEY]`.

For every number read from standard input it forks a child, which goes on with the script from that step: each step is
written, and only then acknowledged by printing its number. "dead" is printed when the child is gone.
"""

import os
import sys
from itertools import count
from pathlib import Path

import sqlite_utils  # noqa: F401  loaded once, and not by every child
from scripted_interview import Actor

import rubrics.format  # noqa: F401
from screening.workspace import Workspace


def main(path, application_id, interviewer_id, key=""):
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            actor = Actor(Workspace.open(Path(path), key=bytes.fromhex(key) or None), application_id, interviewer_id)
            for number in count(int(line)):
                actor.do(number)
                os.write(1, f"{number}\n".encode())
        os.write(1, f"child {child}\n".encode())
        os.waitpid(child, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
