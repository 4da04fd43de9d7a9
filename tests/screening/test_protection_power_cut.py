"""The power fails while a workspace is protected, gets a new key or loses its protection: it opens, and is whole."""

import os
import random
import shutil
import subprocess
import sys

import pytest

from screening.doctor import examine
from screening.errors import WorkspaceError
from screening.people import candidates
from screening.protection import key_file, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.storage import database
from screening.workspace import Workspace

OLD, NEW = "kata sandi yang lama", "kata sandi yang baru"
CODE = recovery_code.new_code()
CHANGES = pytest.mark.parametrize(
    ("what", "before", "after"),
    [("protect", "", NEW), ("renew", OLD, NEW), ("unprotect", OLD, "")],
    ids=["protect", "renew", "unprotect"],
)
PROGRAM = """
import os, sys
from pathlib import Path
from screening.protection import protecting, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
slots.MEMORY_KIB, slots.PASSES, slots.LANES = 32, 1, 1
what, path = sys.argv[1], Path(sys.argv[2])
secrets = Secrets({new!r}, {code!r}, confirmed=True)
if what == "protect":
    protecting.protect(path, secrets=secrets)
elif what == "renew":
    protecting.renew(path, key=unlock(path, {old!r}), secrets=secrets)
else:
    protecting.unprotect(path, key=unlock(path, {old!r}))
os.write(1, b"done")
"""


def why_not():
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt-get install strace)"
    tried = subprocess.run(["strace", "-o", os.devnull, "true"], check=False, capture_output=True)
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.decode().strip()}"


WHY_NOT = why_not()
recorded = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)


@pytest.fixture
def cut(beside, workspace, tmp_path, monkeypatch):
    """`cut(what, number)` lets the power fail so often during the change; which secret opened the file afterwards."""
    power_cut = beside("power_cut")
    monkeypatch.setattr(slots, "MEMORY_KIB", 32)
    candidates.add(workspace, name="Siti Nurhaliza")
    workspace.close()
    folder = tmp_path / "dipotong"
    folder.mkdir()
    path = folder / "saring.db"
    shutil.copy(workspace.path, path)

    def run(what, number):
        if what != "protect":
            protecting.protect(path, secrets=Secrets(OLD, CODE, confirmed=True))
        before = {file.name: file.read_bytes() for file in folder.iterdir()}
        program = PROGRAM.format(new=NEW, old=OLD, code=CODE)
        recording = tmp_path / "strace.txt"
        power_cut.record([sys.executable, "-c", program, what, str(path)], recording=recording)
        happened = power_cut.events(recording, folder)
        states = power_cut.crashes(happened, before, chance=random.Random(11), number=number, ignored=("-shm",))
        return [(opened_by(files, tmp_path / "sesudah"), bool(said)) for files, said in states]

    return run


def tried(path, secret):
    """The key; None where the secret is another one."""
    try:
        return unlock(path, secret)
    except WorkspaceError as error:
        if error.code not in {"passphrase_wrong", "secret_of_other_key"}:
            raise
        return None


def opened_by(files, folder):
    """Puts the files there, opens the workspace as a person would, and says what opened it: "", OLD or NEW."""
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    path = folder / "saring.db"
    secret, key = "", None
    if database.is_protected(path):
        secret, key = next((secret, key) for secret in (NEW, OLD) if (key := tried(path, secret)) is not None)
    with Workspace.open(path, key=key) as ws:
        assert [person.name for person in candidates.page(ws)] == ["Siti Nurhaliza"]
    assert examine(path, key=key) == []
    if key is not None:
        plain = [file.name for file in folder.iterdir() if b"Nurhaliza" in file.read_bytes()]
        assert plain == []
        assert key_file.path_of(path).exists()
    shutil.rmtree(folder)
    return secret


@recorded
@pytest.mark.parametrize(
    ("what", "before", "after"), [("protect", "", NEW), ("renew", OLD, NEW), ("unprotect", OLD, "")]
)
def test_the_file_is_the_old_one_or_the_new_one(cut, what, before, after):
    outcomes = cut(what, 25)
    assert {secret for secret, _ in outcomes} <= {before, after}
    assert {secret for secret, done in outcomes if done} <= {after}


@recorded
@pytest.mark.soak
@pytest.mark.parametrize(
    ("what", "before", "after"), [("protect", "", NEW), ("renew", OLD, NEW), ("unprotect", OLD, "")]
)
def test_in_1700_power_cuts_too(cut, what, before, after):
    outcomes = cut(what, 1_700)
    assert {secret for secret, _ in outcomes} == {before, after}
    assert {secret for secret, done in outcomes if done} == {after}
