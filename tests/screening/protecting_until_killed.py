"""Protects, renews and unprotects a workspace, and is killed at a random moment of it, again and again.

protecting_until_killed.py WORKSPACE ROUNDS SEED: prints what was found as JSON, "wrong" being a list of what should
never be: each round begins with a candidate who is acknowledged, and all of them must be there after the kill.
"""

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from rubrics.errors import SaringError
from screening.doctor import examine
from screening.people import candidates
from screening.protection import key_file, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.storage import database
from screening.workspace import Workspace

CODE = recovery_code.new_code()


def passphrase(number):
    return f"perahu tenang di sungai {number}"


def key_of(path, number):
    """The key, by the secrets that were asked for last or by those that held before; None for a plain file."""
    if not database.is_protected(path):
        return None
    for tried in (number, *range(number - 1, -1, -1)):
        try:
            return unlock(path, passphrase(tried))
        except SaringError as error:
            if error.code not in {"passphrase_wrong", "secret_of_other_key"}:
                raise
    raise AssertionError("no passphrase opens it")


def convert(path, key, number, draw):
    """One change of the protection; its kind."""
    secrets = Secrets(passphrase(number), CODE, confirmed=True)
    if key is None:
        protecting.protect(path, secrets=secrets)
    elif draw < 0.6:
        protecting.renew(path, key=key, secrets=secrets)
    else:
        protecting.unprotect(path, key=key)


def killed_after(seconds, work):
    """Do the work in a process of its own and kill that after so long; whether it had finished by then."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException as error:  # noqa: BLE001
            print(repr(error), file=sys.stderr)
            os._exit(2)
        os._exit(0)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            assert os.waitstatus_to_exitcode(status) == 0
            return True
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def main():
    path, rounds, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    slots.MEMORY_KIB, slots.PASSES, slots.LANES = 32, 1, 1
    chance = random.Random(seed)
    found, wrong, longest, key = Counter(), [], 0.4, None
    with Workspace.open(path) as ws:
        names = {person.name for person in candidates.page(ws, limit=10_000)}
    for number in range(rounds):
        with Workspace.open(path, key=key) as ws:
            candidates.add(ws, name=f"Kandidat Rahasia {number}")
            names.add(f"Kandidat Rahasia {number}")
        draw, begun = chance.random(), time.monotonic()
        done = killed_after(chance.uniform(0, longest), lambda: convert(path, key, number, draw))  # noqa: B023
        # So that kills are spread over the whole of it, however fast the machine is.
        longest = 0.8 * longest + 0.22 * (time.monotonic() - begun) if done else min(longest * 1.05, 3.0)
        before = key
        key = key_of(path, number)
        found["finished" if done else "as before" if key == before else "converted, then killed"] += 1
        with Workspace.open(path, key=key) as ws:
            there = {person.name for person in candidates.page(ws, limit=10_000)}
        if there != names:
            wrong.append(f"{number}: {len(names - there)} lost")
        if number % 10 == 9 and (findings := examine(path, key=key)):
            wrong.append(f"{number}: {findings[:3]}")
        left = [file for file in path.parent.iterdir() if not file.name.startswith(f".{path.name}-keys")]
        if key is not None and any(b"Rahasia" in file.read_bytes() for file in left):
            wrong.append(f"{number}: a plain copy is left")
        if path.with_name(f".{path.name}.converting").exists():
            wrong.append(f"{number}: an unfinished file is left")
        for old in path.parent.glob(f"{key_file.path_of(path).name}.*.old"):
            old.unlink()  # set aside after a kill before the file was protected
    print(json.dumps({"found": found, "wrong": wrong}))


main()
