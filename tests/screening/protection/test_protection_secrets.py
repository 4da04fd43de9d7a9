"""What opens a protected workspace and what does not, and how the secrets are changed."""

import json
import os
import shutil
import stat
import time

import pytest

from screening.errors import Refused, WorkspaceError
from screening.protection import key_file, protecting, recovery_code, slots
from screening.protection.protecting import Secrets
from screening.protection.unlocking import unlock
from screening.workspace import Workspace
from tests.protection_secrets import ANOTHER, CODE, PASSPHRASE, SECRETS, done, everything, refused


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


def test_the_key_file_says_nothing_and_is_its_owners_alone(protected):
    key = unlock(protected, PASSPHRASE)
    written = key_file.path_of(protected).read_bytes()
    assert not any(one in written for one in (key, key.hex().encode(), PASSPHRASE.encode(), CODE.encode()))
    for file in protected.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0 or file == protected


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


def test_a_guess_costs_what_it_should(plain, tmp_path, monkeypatch):
    def guess(path):
        begun = time.process_time()
        refused("passphrase_wrong", unlock, path, "frasa sandi yang salah")
        return time.process_time() - begun

    cheap = shutil.copy(plain, tmp_path / "murah.db")
    protecting.protect(cheap, secrets=SECRETS)
    guess(cheap)  # what is loaded once does not count
    least = guess(cheap)
    monkeypatch.undo()
    protecting.protect(plain, secrets=SECRETS)
    for slot in json.loads(key_file.path_of(plain).read_text())["keys"][0]["slots"]:
        assert slot["argon2id"]["memory_kib"] >= 64 * 1024
    assert guess(plain) > 20 * least  # on a machine of any speed


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
