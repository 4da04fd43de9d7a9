"""The workspace's key in the system's keyring, so that whoever is signed in need not type the passphrase.

A convenience and never the only way: what goes wrong here is no error, the passphrase opens the workspace all the
same. (keyring: Windows' Credential Locker, macOS' Keychain, the Secret Service or KWallet.)
"""

from __future__ import annotations

from contextlib import suppress

from screening.storage.cipher import KEY_BYTES

SERVICE = "Saring"


def is_there() -> bool:
    """Whether this system has a keyring that can keep a key."""
    import keyring
    from keyring.backends import fail, null

    return not isinstance(keyring.get_keyring(), (fail.Keyring, null.Keyring))


def recall(key_id: str) -> bytes | None:
    """The key of this id; None where the keyring does not have it or does not answer."""
    import keyring

    try:
        key = bytes.fromhex(keyring.get_password(SERVICE, key_id) or "")
    except Exception:  # noqa: BLE001 - each system's keyring has errors of its own, and the passphrase opens it too
        return None
    return key if len(key) == KEY_BYTES else None


def remember(key_id: str, key: bytes) -> bool:
    """Have the keyring keep a key; whether it does, read back at once."""
    import keyring

    try:
        keyring.set_password(SERVICE, key_id, key.hex())
    except Exception:  # noqa: BLE001 - as above
        return False
    return recall(key_id) == key


def forget(key_id: str) -> None:
    """Take a key out of the keyring, if it is in it."""
    import keyring

    with suppress(Exception):  # as above; most have an error for what they do not have
        keyring.delete_password(SERVICE, key_id)
