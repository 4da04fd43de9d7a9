"""Does one piece of work after another, each in a process of its own that may be stopped or failed on its way.

For every line of JSON from standard input ({"work": a function below, "given": its arguments, "strace": options or
null, "data": the folder of the person's data}) a child is forked, which does that. strace, where it is wanted, holds
the child from its first statement on.
What the child says goes to the socket SOCKET as a line of JSON: {"child": its number} at first, {"done": …} after each
thing that is acknowledged, {"refused": code, "params": {…}} for an error that the user is told, {"bug": …} for any
other; {"ended": exit code} when it is gone. Nothing of that is a write in the eyes of strace: it is sent.
"""

import ctypes
import json
import os
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import sqlite_utils  # noqa: F401  loaded once, and not by every child
from scripted_interview import Actor

import rubrics.format  # noqa: F401
from rubrics.errors import SaringError
from screening import importing
from screening.backups import making, manifest, restoring
from screening.privacy import erasure, retention
from screening.protection import protecting, slots
from screening.protection.protecting import Secrets
from screening.storage import migrations  # noqa: F401
from screening.workspace import Workspace

SOCKET = socket.socket(fileno=int(sys.argv[1]))
TRIES = 3  # of whatever is refused
_SET_PTRACER = 0x59616D61  # prctl(2): where only ancestors may trace, let strace


def say(**words):
    SOCKET.sendall(f"{json.dumps(words, default=str)}\n".encode())


def told(work):
    """Whether the work was done; what is refused is said."""
    try:
        work()
    except SaringError as error:
        say(refused=error.code, params=error.params)
        return False
    return True


def score(path, application_id, interviewer_id, first, last, key=None):
    """Steps of the scripted interview. What is refused is tried again, as the window does."""

    def work():
        with closing(Workspace.open(Path(path), key=key and bytes.fromhex(key))) as ws:
            actor = Actor(ws, application_id, interviewer_id)
            for number in range(first, last):
                if not any(told(lambda step=number: actor.do(step)) for _ in range(TRIES)):
                    return
                say(done=number)

    told(work)


def bring_in(path, job_id, sheet, key=None):
    """Import a file."""

    def work():
        with Workspace.open(Path(path), key=key and bytes.fromhex(key)) as ws:
            table = importing.read(Path(sheet))
            plan = importing.check(ws, table, importing.guess(ws, table), job_id=job_id)
            importing.carry_out(ws, plan)
            say(done=sheet)

    told(work)


def back_up(path, folder):
    told(lambda: say(done=str(making.make(Path(path), Path(folder), why="manual").folder)))


def restore(path, backup):
    def work():
        restoring.restore(Path(path), manifest.read(Path(backup)))
        say(done=backup)

    told(work)


def upgrade(path):
    def work():
        Workspace.open(Path(path)).close()
        say(done=path)

    told(work)


def erase(path, people, key=None):
    """Erase these people, and say that they are gone; then clean the file."""

    def work():
        with closing(Workspace.open(Path(path), key=key and bytes.fromhex(key))) as ws:
            erasure.carry_out(ws, candidate_ids=people, why="request")
            say(done=len(people))

    told(work)


def erase_due(path, people, today, key=None):
    """Erase whoever is due of these people, a few at a time, and say how many went."""

    def work():
        with closing(Workspace.open(Path(path), key=key and bytes.fromhex(key))) as ws:
            say(done=retention.carry_out(ws, candidate_ids=people, today=today).erased)

    told(work)


def protect(path, passphrase, code):
    told(lambda: say(done=protecting.protect(Path(path), secrets=Secrets(passphrase, code, confirmed=True)).hex()))


def renew(path, key, passphrase, code):
    secrets = Secrets(passphrase, code, confirmed=True)
    told(lambda: say(done=protecting.renew(Path(path), key=bytes.fromhex(key), secrets=secrets).hex()))


def unprotect(path, key):
    def work():
        protecting.unprotect(Path(path), key=bytes.fromhex(key))
        say(done=path)

    told(work)


def child(work, given, data, go):
    os.environ["XDG_DATA_HOME"] = data
    ctypes.CDLL(None).prctl(_SET_PTRACER, ctypes.c_ulong(-1), 0, 0, 0)
    say(child=os.getpid())
    os.read(go, 1)
    try:
        globals()[work](**given)
    except BaseException as error:  # noqa: BLE001
        say(bug=repr(error))
        os._exit(1)
    os._exit(0)


def main():
    slots.MEMORY_KIB, slots.PASSES, slots.LANES = 32, 1, 1
    for line in sys.stdin:
        asked = json.loads(line)
        wait, go = os.pipe()
        number = os.fork()
        if number == 0:
            child(asked["work"], asked["given"], asked["data"], wait)
        tracer = None
        if asked["strace"]:
            command = ["strace", "-p", str(number), *asked["strace"]]
            tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
            assert "attached" in tracer.stderr.readline()
        os.write(go, b"!")
        _, status = os.waitpid(number, 0)
        if tracer is not None:
            tracer.communicate()
        os.close(wait)
        os.close(go)
        say(ended=os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
