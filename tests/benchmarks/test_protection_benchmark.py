"""What protection costs: the same deeds in a plain and in a protected copy of one workspace.

Goal: at most 1.3 times as long with the keyring, and at most 150 ms more where the passphrase is typed.
"""

import dataclasses
import os
import shutil
import statistics
import subprocess
import sys
import time
from itertools import count
from pathlib import Path

import pytest

from screening.interviewing import interviewers
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.protection import key_file, protecting, recovery_code
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.workspace import Workspace
from ui.models.candidates import FIRST
from ui.models.lazy_rows import BLOCK

pytestmark = pytest.mark.benchmark_ratio

GOAL = 1.3
ME = "Rina Wijaya"
PASSPHRASE = "empat kata yang panjang"
PEOPLE = 10_000
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def pair(crowd_file, tmp_path_factory):
    """Two copies of a workspace with 10,000 people: (the plain file, the protected file, its key)."""
    folder = tmp_path_factory.mktemp("pair")
    plain, protected = folder / "plain.db", folder / "protected.db"
    for path in (plain, protected):
        shutil.copy(crowd_file(PEOPLE), path)
    secrets = Secrets(PASSPHRASE, recovery_code.new_code(), confirmed=True)
    return plain, protected, protecting.protect(protected, secrets=secrets)


@pytest.fixture
def both(pair):
    """The two workspaces, open."""
    plain, protected, key = pair
    with Workspace.open(plain, actor="Rina") as one, Workspace.open(protected, actor="Rina", key=key) as other:
        yield one, other


def test_commit(both, figure, alternate):
    plain, protected = both
    numbers = count()

    def add_to(ws):
        return lambda: candidates.add(ws, name=f"Kandidat {next(numbers)}")

    figure("commit, protected", *alternate(add_to(protected), add_to(plain), rounds=300), GOAL)


def test_search(both, figure, alternate):
    plain, protected = both

    def search(ws):
        return lambda: [candidates.page(ws, filter=Filter(text=text)) for text in ("si", "bud", "ani s", "wijaya")]

    figure("search, protected", *alternate(search(protected), search(plain), rounds=50), GOAL)


@pytest.mark.parametrize("rows", [0, BLOCK, 200])
def test_opening(pair, figure, alternate, rows):
    """The key is at hand. The window reads a block of the list at first, the command line 200 rows at a time."""
    plain, protected, key = pair

    def show(path, key=None):
        with Workspace.open(path, key=key) as ws:
            if rows:
                me = interviewers.find(ws, ME)
                found = candidates.numbers(ws, limit=max(FIRST + 1, rows), viewer_id=me.id)
                candidates.by_number(ws, found[:rows], viewer_id=me.id)

    figure(
        f"file opened and {rows} rows of the list read",
        *alternate(lambda: show(protected, key), lambda: show(plain), rounds=100, clock=time.process_time),
        GOAL,
    )


def test_passphrase(pair, figure, alternate):
    _, protected, _ = pair
    took, _ = alternate(lambda: unlock(protected, PASSPHRASE), lambda: None, rounds=10)
    figure("passphrase tried (at most 150 ms more)", took, 0, 150)


def test_start_with_the_keyring(pair, figure, tmp_path):
    plain, protected, key = pair
    secret = tmp_path / "secret"
    secret.write_text(key.hex())
    key_file.write(protected, tuple(dataclasses.replace(one, in_keyring=True) for one in key_file.read(protected)))
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join((str(HERE), str(HERE.parents[1]))),
        "PYTHON_KEYRING_BACKEND": "keyring_in_a_file.KeyringInAFile",
        "QT_QPA_PLATFORM": "offscreen",
        "SARING_SECRET": str(secret),
    }
    took = ([], [])
    for number in range(8):
        for path, times in zip((protected, plain), took, strict=True):
            command = [sys.executable, "-m", "ui", "--quit-when-ready", str(path)]
            done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
            if number:
                times.append(float(done.stdout))
    ours, bare = map(statistics.median, took)
    figure("program started, key from the keyring", ours, bare, GOAL)
