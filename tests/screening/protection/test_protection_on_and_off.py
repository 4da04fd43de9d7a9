"""Protecting a workspace and taking that off: every row is kept, and nothing to read is left on the disk."""

import os
import shutil
import signal
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from rubrics.errors import SaringError
from screening.backups import mending
from screening.doctor import examine
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.protection import key_file, protecting, recovery_code
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.stopping import Stopped
from screening.storage import converting
from screening.storage.unfinished import unfinished
from screening.workspace import Workspace
from tests.protection_secrets import ANOTHER, CODE, NAME, PASSPHRASE, SECRETS, done, everything, refused
from ui.wording import finding_words


def on_disk(path):
    return b"".join(file.read_bytes() for file in path.parent.iterdir() if file.is_file())


def test_protecting_keeps_every_row_and_leaves_none_to_read(plain):
    before = everything(plain)
    key = protecting.protect(plain, secrets=SECRETS, actor="Rina")
    assert everything(plain, key) == before
    assert examine(plain, key=key) == []
    assert done(plain, key)[-1] == "protection_set"
    assert b"Nurhaliza" not in on_disk(plain)
    assert sorted(file.name for file in plain.parent.iterdir()) == [plain.name, f"{plain.name}-keys"]


def test_people_are_found_by_name_afterwards(protected):
    with Workspace.open(protected, key=unlock(protected, PASSPHRASE)) as ws:
        assert [one.name for one in candidates.page(ws, filter=Filter(text="sit"))] == [NAME]


def test_taking_the_protection_off_gives_the_same_workspace_back(plain):
    before = everything(plain)
    key = protecting.protect(plain, secrets=SECRETS)
    protecting.unprotect(plain, key=key, actor="Rina")
    assert everything(plain) == before
    assert examine(plain) == []
    assert done(plain)[-2:] == ["protection_set", "protection_taken_off"]
    assert [file.name for file in plain.parent.iterdir()] == [plain.name]


class Meanwhile:
    """Asked whether to stop, does something else first, once: another program that is at the same workspace."""

    def __init__(self, deed):
        self.deed, self.said = deed, None

    def __call__(self):
        if self.said is None:
            self.said = ""
            with pytest.raises(SaringError) as raised:
                self.deed()
            self.said = raised.value.code
        return False


def test_of_two_who_protect_it_at_once_the_one_who_is_refused_spoils_nothing(plain):
    other = Meanwhile(lambda: protecting.protect(plain, secrets=replace(SECRETS, passphrase=ANOTHER)))
    key = protecting.protect(plain, secrets=SECRETS, stop=other)
    assert other.said == "workspace_locked"
    assert unlock(plain, PASSPHRASE) == key
    refused("passphrase_wrong", unlock, plain, ANOTHER)


def test_who_is_refused_a_new_key_leaves_the_secrets_alone(protected):
    key = unlock(protected, PASSPHRASE)
    seen = []

    def renew():
        before = key_file.path_of(protected).read_bytes()
        try:
            protecting.renew(protected, key=key, secrets=replace(SECRETS, passphrase="tidak jadi dipakai"))
        finally:
            seen.append(key_file.path_of(protected).read_bytes() == before)

    other = Meanwhile(renew)
    fresh = protecting.renew(protected, key=key, secrets=replace(SECRETS, passphrase=ANOTHER), stop=other)
    assert (other.said, seen) == ("workspace_locked", [True])
    assert unlock(protected, ANOTHER) == fresh


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
def test_what_was_written_last_is_in_the_new_file_though_it_stayed_in_the_log(plain):
    """As when the disk refuses to fold the log into the new file: closing it says nothing of that."""

    def finish(fresh):
        child = os.fork()
        if not child:
            ws = Workspace.open(fresh)
            candidates.add(ws, name="Orang Terakhir")
            os.kill(os.getpid(), signal.SIGKILL)
        os.waitpid(child, 0)
        assert fresh.with_name(f"{fresh.name}-wal").stat().st_size

    converting.convert(plain, old=None, new=None, finish=finish)
    with Workspace.open(plain) as ws:
        assert {one.name for one in candidates.page(ws)} == {NAME, "Orang Terakhir"}
    assert sorted(file.name for file in plain.parent.iterdir()) == [plain.name]


def test_a_new_workspace_is_protected_from_its_first_byte(tmp_path):
    path = tmp_path / "baru.db"
    with protecting.create(path, secrets=SECRETS, actor="Rina") as ws:
        candidates.add(ws, name=NAME)
        assert b"Nurhaliza" not in on_disk(path)
    assert protecting.state(path) == protecting.Protection(protected=True)
    with Workspace.open(path, key=unlock(path, PASSPHRASE)) as ws:
        assert [one.name for one in candidates.page(ws)] == [NAME]
    refused("workspace_exists", protecting.create, path, secrets=SECRETS)
    assert unlock(path, PASSPHRASE)


def test_a_workspace_in_use_is_left_alone(plain):
    with Workspace.open(plain) as ws:
        ws.wait_at_most(10)
        refused("workspace_locked", protecting.protect, plain, secrets=SECRETS)
        candidates.add(ws, name="Budi")
    assert not protecting.state(plain).protected
    assert [file.name for file in plain.parent.iterdir()] == [plain.name]


def test_a_full_disk_leaves_the_workspace_as_it_was(plain, small_disk):
    path = Path(shutil.copy(plain, small_disk))
    filler = small_disk / "penuh"
    with filler.open("wb") as file:
        file.write(bytes(shutil.disk_usage(small_disk).free - path.stat().st_size // 2))
    refused("workspace_full", protecting.protect, path, secrets=SECRETS)
    assert sorted(file.name for file in small_disk.iterdir()) == [filler.name, path.name]
    assert examine(path) == []
    filler.unlink()
    assert examine(path, key=protecting.protect(path, secrets=SECRETS)) == []


@pytest.mark.parametrize("part", [0.0, 0.3, 0.9])
@pytest.mark.parametrize("deed", ["protect", "unprotect", "renew"])
def test_a_disk_that_takes_no_more_leaves_the_workspace_as_it_was(request, deed, part):
    path = request.getfixturevalue("plain" if deed == "protect" else "protected")
    key = None if deed == "protect" else unlock(path, PASSPHRASE)
    before = everything(path, key)
    names = sorted(file.name for file in path.parent.iterdir())
    work = {
        "protect": lambda: protecting.protect(path, secrets=SECRETS),
        "unprotect": lambda: protecting.unprotect(path, key=key),
        "renew": lambda: protecting.renew(path, key=key, secrets=Secrets(ANOTHER, CODE, confirmed=True)),
    }[deed]
    with files_no_larger_than(int(part * path.stat().st_size)), pytest.raises(SaringError) as caught:
        work()
    assert caught.value.code in ("workspace_disk", "workspace_full", "keys_not_written")
    assert everything(path, key) == before
    assert sorted(file.name for file in path.parent.iterdir()) == names
    assert examine(path, key=key) == []


@contextmanager
def files_no_larger_than(size):
    """What the system says of a write beyond that: EFBIG (Python ignores the signal that comes with it)."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_it_can_be_stopped_on_the_way(protected):
    key = unlock(protected, PASSPHRASE)
    with pytest.raises(Stopped):
        protecting.unprotect(protected, key=key, stop=lambda: True)
    assert unlock(protected, PASSPHRASE) == key
    assert examine(protected, key=key) == []
    assert len(list(protected.parent.iterdir())) == 2


def test_the_key_file_of_a_workspace_that_was_moved_away_is_kept(protected, prepared_file):
    moved = protected.rename(protected.with_name("dipindahkan.db"))
    shutil.copy(prepared_file, protected)
    protecting.protect(protected, secrets=Secrets(ANOTHER, recovery_code.new_code(), confirmed=True))
    (aside,) = protected.parent.glob("*.old")
    aside.rename(key_file.path_of(moved))
    with Workspace.open(moved, key=unlock(moved, PASSPHRASE)) as ws:
        assert [one.name for one in candidates.page(ws)] == [NAME]


def test_what_a_crash_left_is_taken_away_by_the_next_opening(protected):
    left = [unfinished(protected).with_name(unfinished(protected).name + ending) for ending in ("", "-wal", "-journal")]
    for file in left:
        file.write_text(NAME)
    with Workspace.open(protected, key=unlock(protected, PASSPHRASE)):
        assert not any(file.exists() for file in left)


def test_the_examination_names_what_a_crash_left_readable_and_mending_takes_it_away(protected):
    key = unlock(protected, PASSPHRASE)
    left = unfinished(protected)
    left.write_text(NAME)
    (found,) = examine(protected, key=key)
    assert left.name in finding_words(found, "en") and left.name in finding_words(found, "id")
    assert left.exists()  # who only looks changes nothing
    assert mending.mend(protected, key=key) == []
    assert not left.exists()
