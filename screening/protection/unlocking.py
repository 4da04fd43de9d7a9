"""From a secret, or the system's keyring, to the key of a protected workspace."""

from __future__ import annotations

from pathlib import Path

from screening.errors import WorkspaceError
from screening.protection import key_file, recovery_code, system_keyring
from screening.protection.key_file import KeySlots
from screening.protection.slots import Kind
from screening.storage import database


def unlock(workspace: Path, secret: str) -> bytes:
    """The key, by the passphrase or by the recovery code. Takes about a tenth of a second, on purpose.

    Raises WorkspaceError: passphrase_wrong, recovery_code_wrong, secret_of_other_key (the workspace was to get a new
    key, and this opens the one of the two that it does not have), and as `key_file.read` does; Refused as
    `recovery_code.read` does, where a recovery code has a slip in it, and "passphrase_not_text".
    """
    sets = key_file.read(workspace)
    found = [key for one in sets if (key := _opened(one, "passphrase", secret)) is not None]
    if not found and recovery_code.is_meant(secret):
        code = recovery_code.read(secret)
        found = [key for one in sets if (key := _opened(one, "recovery", code)) is not None]
        if not found:
            raise WorkspaceError("recovery_code_wrong", workspace)
    if not found:
        raise WorkspaceError("passphrase_wrong", workspace)
    if len(sets) == 1:
        return found[0]
    for key in found:
        if database.fits(workspace, key):
            return key
    raise WorkspaceError("secret_of_other_key", workspace)


def from_keyring(workspace: Path) -> bytes | None:
    """The key as the system's keyring keeps it; None where it was not asked to, or does not have it, or another one.

    Raises WorkspaceError as `key_file.read` does.
    """
    for one in key_file.read(workspace):
        if not one.in_keyring:
            continue
        key = system_keyring.recall(one.key_id)
        if key is not None and key_file.id_of(key) == one.key_id and database.fits(workspace, key):
            return key
    return None


def _opened(one: KeySlots, kind: Kind, secret: str) -> bytes | None:
    slot = one.slot(kind)
    key = slot.open(secret, key_id=one.key_id) if slot else None
    return key if key is not None and key_file.id_of(key) == one.key_id else None
