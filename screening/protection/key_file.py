"""The key file beside a protected workspace, `<its name>-keys`: what opens the workspace's key, and no key itself.

Without it the workspace can never be read again, so that it travels in every backup. It is written whole or not at
all. Usually it has the slots of one key; while a new key is given it has those of both, until the file has the new
one.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from screening.errors import WorkspaceError
from screening.identifiers import new_id
from screening.protection import slots
from screening.protection.slots import Kind, Slot
from screening.storage.beside import with_ending

ENDING = "-keys"
LARGEST = 64 * 1024  # bytes
_FORMAT = 1
_MOST_KEYS = 8  # the one a workspace has, the one it is to get, those of files put in its place
_KEY_ID = re.compile("[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class KeySlots:
    """What opens one key. `key_id` tells the key without giving it away; `in_keyring`: the system keeps it too."""

    key_id: str
    slots: tuple[Slot, ...]
    in_keyring: bool = False

    def slot(self, kind: Kind) -> Slot | None:
        """The slot of a kind, if there is one."""
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_slot(self, slot: Slot) -> KeySlots:
        """The same with this slot in the place of the one of its kind."""
        return replace(self, slots=(*(one for one in self.slots if one.kind != slot.kind), slot))


def path_of(workspace: Path) -> Path:
    """Where the key file of a workspace lies."""
    return with_ending(workspace, ENDING)


def id_of(key: bytes) -> str:
    """What tells a key from others: 16 hex digits, from which nobody gets the key."""
    return hashlib.sha256(b"saring: name of the key" + key).hexdigest()[:16]


def read(workspace: Path) -> tuple[KeySlots, ...]:
    """What opens the workspace's key, and while a new key is given, the other's too.

    Raises WorkspaceError: keys_missing (no such file), keys_unreadable (`detail`), keys_damaged (not as it was
    written), keys_newer (of a newer version of the program).
    """
    path = path_of(workspace)
    try:
        if path.exists() and not path.is_file() and not path.is_dir():  # a pipe would keep us waiting for ever
            raise WorkspaceError("keys_damaged", workspace, keys=str(path))
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise WorkspaceError("keys_missing", workspace, keys=str(path)) from error
    except OSError as error:
        detail = error.strerror or str(error)
        raise WorkspaceError("keys_unreadable", workspace, keys=str(path), detail=detail) from error
    try:
        sets = _sets(content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise WorkspaceError("keys_damaged", workspace, keys=str(path)) from error
    if sets is None:
        raise WorkspaceError("keys_newer", workspace, keys=str(path))
    return sets


def write(workspace: Path, sets: tuple[KeySlots, ...]) -> None:
    """Write the key file, readable by its owner only; it is on disk when this returns. Raises WorkspaceError.

    keys_not_written (`detail`): the file is as it was before.
    """
    from rubrics.format.files import save_bytes
    from screening.storage.flushing import flush

    data = [_as_data(one) for one in sets]
    content = json.dumps({"saring_keys": _FORMAT, "keys": data, "sha256": _digest(data)}, indent=1) + "\n"
    path = path_of(workspace)
    try:
        save_bytes(path, content.encode(), access="private")
        flush(path.parent)
    except OSError as error:
        detail = error.strerror or str(error)
        raise WorkspaceError("keys_not_written", workspace, keys=str(path), detail=detail) from error


def set_aside(workspace: Path) -> Path | None:
    """Give a key file that belongs to no workspace here another name; the new path. None where there is none.

    It may be the only thing that opens a workspace that was moved away: it is never deleted. Raises WorkspaceError.
    """
    path = path_of(workspace)
    if not path.exists():
        return None
    aside = path.with_name(f"{path.name}.{new_id()[:13]}.old")
    try:
        path.rename(aside)
    except OSError as error:
        detail = error.strerror or str(error)
        raise WorkspaceError("keys_not_written", workspace, keys=str(path), detail=detail) from error
    return aside


def remove(workspace: Path) -> None:
    """Take the key file away: its workspace is plain now. Raises WorkspaceError."""
    path = path_of(workspace)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        detail = error.strerror or str(error)
        raise WorkspaceError("keys_not_written", workspace, keys=str(path), detail=detail) from error


def _as_data(one: KeySlots) -> dict[str, Any]:
    return {"key": one.key_id, "in_keyring": one.in_keyring, "slots": [slot.as_data() for slot in one.slots]}


def _sets(content: bytes) -> tuple[KeySlots, ...] | None:
    """None for a newer format. Raises ValueError, KeyError, TypeError, AttributeError, RecursionError."""
    data = json.loads(content)
    if type(data["saring_keys"]) is int and data["saring_keys"] > _FORMAT:
        return None
    if len(content) > LARGEST or data["sha256"] != _digest(data["keys"]) or not 1 <= len(data["keys"]) <= _MOST_KEYS:
        raise ValueError("keys")
    return tuple(_set_from(one) for one in data["keys"])


def _set_from(data: Any) -> KeySlots:
    key_id = data["key"]
    if not _KEY_ID.fullmatch(key_id) or not data["slots"]:
        raise ValueError("key")
    return KeySlots(key_id, tuple(slots.from_data(one) for one in data["slots"]), bool(data["in_keyring"]))


def _digest(data: Any) -> str:
    """Tells a slot that was damaged from a passphrase that is wrong; it protects against nobody."""
    return hashlib.sha256(json.dumps(data, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
