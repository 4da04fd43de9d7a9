"""A program that goes through the scripted interview once, to be recorded while it does.

`interview_for_the_record.py WORKSPACE APPLICATION INTERVIEWER STEPS SYNCHRONOUS [KEY]`: each step is written, and
only then acknowledged by printing its number. In the middle the workspace is closed and opened again. SYNCHRONOUS is
SQLite's setting of that name; what the program under test uses is FULL. KEY is that of a protected workspace, in hex
digits.
"""

import os
import sys
from pathlib import Path

from scripted_interview import Actor

from screening.workspace import Workspace


def main(path, application_id, interviewer_id, steps, synchronous, key=""):
    middle = int(steps) // 2
    for numbers in (range(middle), range(middle, int(steps))):
        with Workspace.open(Path(path), key=bytes.fromhex(key) or None) as ws:
            if synchronous != "FULL":
                ws.all(f"PRAGMA synchronous = {synchronous}")
            actor = Actor(ws, application_id, interviewer_id)
            for number in numbers:
                actor.do(number)
                os.write(1, f"{number}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
