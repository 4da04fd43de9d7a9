"""A program that erases people and cleans the file, to be recorded while it does, alone or beside somebody who scores.

`erasure_for_the_record.py WORKSPACE PEOPLE APPLICATION INTERVIEWER KEY`: PEOPLE are ids, parted by commas. "erased" is
printed once they are gone, "cleaned" once nothing of them is left in the file. With an APPLICATION the scripted
interview goes on in another thread from before that until after it; each step's number is printed once it is written.
Some of it is always written between looking for what is to be overwritten in a plain file, and overwriting it.
KEY is that of a protected workspace, in hex digits; it may be "".
"""

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

from scripted_interview import Actor

from screening.errors import WorkspaceError
from screening.privacy import cleaning, erasure
from screening.workspace import Workspace

AFTER = 3  # steps of the interview, once the file is clean
BETWEEN = 0.02  # seconds between two of them: else whoever erases would wait for ever to write


def say(word):
    os.write(1, f"{word}\n".encode())


class Scoring(threading.Thread):
    """Goes through the interview until it is told that the other thread has `ended`."""

    def __init__(self, path, key, application_id, interviewer_id):
        super().__init__()
        self._path, self._key = path, key
        self._whose = application_id, interviewer_id
        self._written = threading.Semaphore(0)
        self.ended = threading.Event()

    def run(self):
        with Workspace.open(self._path, key=self._key) as ws:
            actor, number, last = Actor(ws, *self._whose), 0, None
            while number != last:
                with suppress(WorkspaceError):  # locked for too long: it is tried again, as in the window
                    actor.do(number)
                    say(number)
                    number += 1
                    self._written.release()
                if self.ended.wait(BETWEEN) and last is None:
                    last = number + AFTER

    def wait(self):
        """Until another step is written; False, as of somebody who does not stop."""
        while self._written.acquire(blocking=False):
            pass
        assert self._written.acquire(timeout=60), "nobody scores any more"
        return False


def erase(path, key, people, wait=lambda: False):
    with Workspace.open(path, key=key) as ws:
        wait()
        erasure.erase(ws, candidate_ids=people, why="request", cleans=False)
        say("erased")
        while not cleaning.clean(ws, stop=wait if key is None else lambda: False):
            pass  # it was in somebody's way
        say("cleaned")


def main(path, people, application_id, interviewer_id, key):
    path, key = Path(path), bytes.fromhex(key) or None
    if not application_id:
        erase(path, key, people.split(","))
        return
    scoring = Scoring(path, key, application_id, interviewer_id)
    scoring.start()
    try:
        erase(path, key, people.split(","), scoring.wait)
    finally:
        scoring.ended.set()
        scoring.join()


if __name__ == "__main__":
    main(*sys.argv[1:])
