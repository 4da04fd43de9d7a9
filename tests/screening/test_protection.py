"""Protecting a workspace: what opens it, what does not, and what is left on the disk."""

import json
import os
import shutil
import signal
import stat
import time
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from rubrics.errors import SaringError
from rubrics.model import LANGUAGES
from screening import audit
from screening.errors import Refused, WorkspaceError
from screening.people import candidates
from screening.people.candidate_filter import Filter
from screening.protection import key_file, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import from_keyring, unlock
from screening.storage import converting
from screening.storage.doctor import examine
from screening.storage.unfinished import unfinished
from screening.workspace import Stopped, Workspace
from ui.wording import message

PASSPHRASE = "empat kata yang panjang"
ANOTHER = "frasa sandi kedua 2026"
CODE = recovery_code.new_code()
SECRETS = Secrets(PASSPHRASE, CODE, confirmed=True)
NAME = "Siti Nurhaliza"


@pytest.fixture(autouse=True)
def cheap(monkeypatch):
    """A thousandth of the work for each guess; one test looks at what it really takes."""
    monkeypatch.setattr(slots, "MEMORY_KIB", 64)
    monkeypatch.setattr(slots, "PASSES", 1)


class KeyringInMemory(KeyringBackend):
    """A keyring as the library wants one, with nothing of the system's in it."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def system_keyring():
    before = keyring.get_keyring()
    mine = KeyringInMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def plain(workspace):
    """A workspace with a candidate who has an interview, closed."""
    candidates.add(workspace, name=NAME, email="siti@contoh.id")
    workspace.close()
    return workspace.path


@pytest.fixture(scope="module")
def protected_file(prepared_file, tmp_path_factory):
    """The same workspace, protected once for all tests."""
    path = Path(shutil.copy(prepared_file, tmp_path_factory.mktemp("protected")))
    with Workspace.open(path, actor="Rina Wijaya") as ws:
        candidates.add(ws, name=NAME, email="siti@contoh.id")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(slots, "MEMORY_KIB", 64)
        patch.setattr(slots, "PASSES", 1)
        protecting.protect(path, secrets=SECRETS, actor="Rina")
    return path


@pytest.fixture
def protected(protected_file, workspace_path):
    """A protected workspace of the test's own, closed."""
    shutil.copy(protected_file, workspace_path)
    shutil.copy(key_file.path_of(protected_file), key_file.path_of(workspace_path))
    return workspace_path


def refused(code, function, *arguments, **named):
    """The refusal has this code and can be said in both languages."""
    with pytest.raises(SaringError) as caught:
        function(*arguments, **named)
    assert caught.value.code == code
    assert all(message(caught.value, language) for language in LANGUAGES)
    return caught.value


def everything(path, key=None):
    """Every row of every table, with its number; but for the audit log, which tells of the protection too."""
    with Workspace.open(path, read_only=True, key=key) as ws:
        tables = ws.all("SELECT name, iif(wr, '', 'rowid, ') FROM pragma_table_list WHERE type IN ('table', 'shadow')")
        kept = [one for one in tables if not one[0].startswith(("audit", "sqlite_"))]
        return {name: ws.all(f'SELECT {number}* FROM "{name}" ORDER BY 1, 2') for name, number in kept}


def done(path, key=None):
    with Workspace.open(path, read_only=True, key=key) as ws:
        assert audit.verify(ws) == []
        return [action for (action,) in ws.all("SELECT action FROM audit ORDER BY seq")]


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


def test_both_secrets_open_it(protected):
    typed = CODE.replace("-", " ").lower()
    assert unlock(protected, PASSPHRASE) == unlock(protected, CODE) == unlock(protected, typed)


def test_a_passphrase_is_the_same_however_it_was_typed(plain):
    protecting.protect(plain, secrets=Secrets("cafe\u0301 sepanjang hari", CODE, confirmed=True))
    assert unlock(plain, "caf\u00e9 sepanjang hari")


def test_a_slip_in_the_recovery_code_is_named_by_its_group(protected):
    groups = CODE.split("-")
    groups[2] = ("3" if groups[2][0] == "2" else "2") + groups[2][1:]
    assert refused("recovery_code_mistyped", unlock, protected, "-".join(groups)).params["group"] == 3


def test_each_thing_that_can_be_wrong_is_told_apart(protected, tmp_path):
    keys = key_file.path_of(protected)
    sound = keys.read_text()
    refused("passphrase_wrong", unlock, protected, "frasa sandi yang salah")
    refused("recovery_code_wrong", unlock, protected, recovery_code.new_code())
    keys.write_text(sound.replace('"wrapped": "', '"wrapped": "00'))
    refused("keys_damaged", unlock, protected, PASSPHRASE)
    keys.write_text(sound[:200])
    refused("keys_damaged", unlock, protected, PASSPHRASE)
    keys.write_text(json.dumps(json.loads(sound) | {"saring_keys": 2}))
    refused("keys_newer", unlock, protected, PASSPHRASE)
    keys.unlink()
    refused("keys_missing", unlock, protected, PASSPHRASE)
    keys.mkdir()
    refused("keys_unreadable", unlock, protected, PASSPHRASE)
    keys.rmdir()
    other = tmp_path / "lain.db"
    protecting.create(other, secrets=SECRETS).close()
    shutil.copy(key_file.path_of(other), keys)
    with pytest.raises(WorkspaceError, match="workspace_other_key"):
        Workspace.open(protected, key=unlock(protected, PASSPHRASE))


def sealed(path, change):
    """Change what the key file of a workspace says, so that its digest is right."""
    keys = key_file.path_of(path)
    data = json.loads(keys.read_text())
    change(data["keys"])
    data["sha256"] = key_file._digest(data["keys"])
    keys.write_text(json.dumps(data))


@pytest.mark.parametrize(
    "cost",
    [{"memory_kib": 1 << 30}, {"memory_kib": 1 << 20, "passes": 32}, {"passes": float("inf")}, {"lanes": "4"}],
    ids=["memory", "time", "infinite", "text"],
)
def test_a_key_file_that_would_take_all_memory_or_all_day_is_not_obeyed(protected, cost):
    sealed(protected, lambda keys: keys[0]["slots"][0]["argon2id"].update(cost))
    refused("keys_damaged", unlock, protected, PASSPHRASE)


@pytest.mark.parametrize(
    "change",
    [lambda keys: keys.extend(keys * 8), lambda keys: keys[0].update(key="\ud800"), lambda keys: keys[0].update(key=5)],
    ids=["many", "half a character", "number"],
)
def test_a_key_file_that_none_of_ours_looks_like_is_damaged(protected, change):
    sealed(protected, change)
    refused("keys_damaged", unlock, protected, PASSPHRASE)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_a_pipe_in_the_place_of_the_key_file_keeps_nobody_waiting(protected):
    keys = key_file.path_of(protected)
    keys.unlink()
    os.mkfifo(keys)
    refused("keys_damaged", unlock, protected, PASSPHRASE)


def test_a_passphrase_that_is_no_text_is_refused_without_showing_it(protected):
    refused("passphrase_not_text", unlock, protected, "empat kata \udcff rahasia")
    refused("passphrase_not_text", protecting.require_fit, "empat kata \udcff rahasia")


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


def test_the_key_file_says_nothing_and_is_its_owners_alone(protected):
    key = unlock(protected, PASSPHRASE)
    written = key_file.path_of(protected).read_bytes()
    assert not any(one in written for one in (key, key.hex().encode(), PASSPHRASE.encode(), CODE.encode()))
    for file in protected.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0 or file == protected


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


def test_a_changed_passphrase_takes_the_place_of_the_old_one(protected):
    key = unlock(protected, PASSPHRASE)
    before = protected.read_bytes()[:4096]
    with Workspace.open(protected, actor="Rina", key=key) as ws:
        assert protecting.change_passphrase(ws, passphrase=ANOTHER).label == "passphrase_changed"
    refused("passphrase_wrong", unlock, protected, PASSPHRASE)
    assert unlock(protected, ANOTHER) == unlock(protected, CODE) == key
    assert protected.read_bytes()[40:44] == before[40:44]  # the file itself is not made anew


def test_a_changed_recovery_code_counts_once_it_was_typed_back(protected):
    code = recovery_code.new_code()
    with Workspace.open(protected, key=unlock(protected, PASSPHRASE)) as ws:
        protecting.change_recovery_code(ws, code=code, confirmed=False)
        assert not protecting.state(protected).code_confirmed
        refused("recovery_code_other", protecting.confirm_recovery_code, ws, typed=CODE)
        protecting.confirm_recovery_code(ws, typed=code.lower())
        assert protecting.state(protected).code_confirmed
    refused("recovery_code_wrong", unlock, protected, CODE)
    assert unlock(protected, code)


def test_a_new_key_shuts_out_whoever_has_the_old_one(protected):
    old, before = unlock(protected, PASSPHRASE), everything(protected, unlock(protected, PASSPHRASE))
    code = recovery_code.new_code()
    key = protecting.renew(protected, key=old, secrets=Secrets(ANOTHER, code, confirmed=True))
    assert key != old
    assert everything(protected, key) == before
    assert done(protected, key)[-1] == "key_renewed"
    refused("passphrase_wrong", unlock, protected, PASSPHRASE)
    refused("recovery_code_wrong", unlock, protected, CODE)
    with pytest.raises(WorkspaceError, match="workspace_other_key"):
        Workspace.open(protected, key=old)


def test_a_new_key_that_was_interrupted_names_the_secret_that_is_not_its(protected):
    old = unlock(protected, PASSPHRASE)
    with pytest.raises(KeyboardInterrupt):
        protecting.renew(protected, key=old, secrets=Secrets(ANOTHER, CODE, confirmed=True), stop=interrupted)
    before = key_file.read(protected)
    assert len(before) == 1, "an error takes the new slots back"
    other = slots.wrap("passphrase", ANOTHER, bytes(32), key_id=key_file.id_of(bytes(32)))
    key_file.write(protected, (*before, key_file.KeySlots(key_file.id_of(bytes(32)), (other,))))  # a kill does not
    refused("secret_of_other_key", unlock, protected, ANOTHER)
    assert unlock(protected, PASSPHRASE) == old


def interrupted():
    raise KeyboardInterrupt


@pytest.mark.parametrize(
    "passphrase",
    ["pendek", "aaaaaaaaaaaaaaaaaa", CODE, "x" * 1001],
    ids=["short", "one letter", "recovery code", "endless"],
)
def test_a_weak_passphrase_is_refused_and_nothing_is_done(plain, passphrase):
    before = plain.read_bytes()
    with pytest.raises(Refused, match="passphrase_"):
        protecting.protect(plain, secrets=Secrets(passphrase, CODE, confirmed=True))
    assert plain.read_bytes() == before
    assert not key_file.path_of(plain).exists()


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


def test_the_keyring_opens_it_without_a_word(plain, system_keyring):
    secrets = Secrets(PASSPHRASE, CODE, confirmed=True, in_keyring=True)
    key = protecting.protect(plain, secrets=secrets)
    assert from_keyring(plain) == key
    with Workspace.open(plain, key=key) as ws:
        protecting.use_keyring(ws, wanted=False)
        assert (from_keyring(plain), system_keyring.kept) == (None, {})
        protecting.use_keyring(ws, wanted=True)
    assert from_keyring(plain) == key
    new = protecting.renew(plain, key=key, secrets=secrets)
    assert from_keyring(plain) == new
    assert len(system_keyring.kept) == 1
    protecting.unprotect(plain, key=new)
    assert system_keyring.kept == {}


def test_a_keyring_that_does_not_let_the_key_go_is_told(plain, system_keyring, monkeypatch):
    key = protecting.protect(plain, secrets=Secrets(PASSPHRASE, CODE, confirmed=True, in_keyring=True))

    def locked(service, username):
        raise PasswordDeleteError("locked")

    monkeypatch.setattr(system_keyring, "delete_password", locked)
    with Workspace.open(plain, key=key) as ws:
        refused("keyring_keeps", protecting.use_keyring, ws, wanted=False)
    assert protecting.state(plain).in_keyring and done(plain, key)[-1] == "protection_set"


def test_a_keyring_without_the_key_or_with_another_is_left_aside(plain, system_keyring):
    protecting.protect(plain, secrets=Secrets(PASSPHRASE, CODE, confirmed=True, in_keyring=True))
    ((place, kept),) = system_keyring.kept.items()
    for wrong in (kept[2:] + "00", "no key", ""):
        system_keyring.kept[place] = wrong
        assert from_keyring(plain) is None
    system_keyring.kept.clear()
    assert from_keyring(plain) is None
    assert unlock(plain, PASSPHRASE)


def test_a_system_without_keyring_is_told(protected):
    with Workspace.open(protected, key=unlock(protected, PASSPHRASE)) as ws:
        refused("keyring_missing", protecting.use_keyring, ws, wanted=True)


def test_a_guess_costs_what_it_should(plain, monkeypatch):
    monkeypatch.undo()
    protecting.protect(plain, secrets=SECRETS)
    for slot in json.loads(key_file.path_of(plain).read_text())["keys"][0]["slots"]:
        assert slot["argon2id"]["memory_kib"] >= 64 * 1024
    begun = time.process_time()
    refused("passphrase_wrong", unlock, plain, "frasa sandi yang salah")
    assert time.process_time() - begun > 0.02


def test_every_slip_of_one_character_or_of_two_in_each_others_place_is_found():
    for place, character in enumerate(CODE):
        if character == "-":
            continue
        for other in recovery_code.CHARACTERS:
            if other != character:
                refused("recovery_code_mistyped", recovery_code.read, CODE[:place] + other + CODE[place + 1 :])
        swapped = CODE[:place] + CODE[place + 1 : place + 2] + character + CODE[place + 2 :]
        if "-" not in swapped[place : place + 2] and swapped != CODE and place + 1 < len(CODE):
            refused("recovery_code_mistyped", recovery_code.read, swapped)
