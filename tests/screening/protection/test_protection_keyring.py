"""The system's keyring: a convenience, never the only way."""

from keyring.errors import PasswordDeleteError

from screening.protection import protecting
from screening.protection.protecting import Secrets
from screening.protection.unlocking import from_keyring, unlock
from screening.workspace import Workspace
from tests.protection_secrets import CODE, PASSPHRASE, done, refused


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
