"""A slot: the workspace's key, wrapped so that one secret opens it.

The secret goes through Argon2id (RFC 9106) with 64 MiB of memory, and what comes out wraps the key with AES-256-GCM.
What says how it was done is authenticated along with the key, so that nobody can weaken a slot unseen.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

from screening.errors import Refused

Kind = Literal["passphrase", "recovery"]

MEMORY_KIB = 64 * 1024
"""At least so much memory for every guess (the second recommendation of RFC 9106, section 4)."""
PASSES = 2
"""One less than is recommended there: the lanes are gone through one after the other here, and a try is to take no more
than 150 ms."""
LANES = 4

_SALT = 16
_NONCE = 12
_WRAPPED = 32 + 16  # the key and its authentication code
_MOST = {"memory_kib": 1024 * 1024, "passes": 32, "lanes": 64}  # a foreign file must not take all memory
_MOST_WORK = 1024 * 1024  # nor all day: KiB times passes, 8 times what a slot of ours takes


@dataclass(frozen=True, slots=True)
class Slot:
    """One wrapped key. `confirmed`: somebody typed the recovery code back once, so that it is known to be on paper."""

    kind: Kind
    salt: bytes
    memory_kib: int
    passes: int
    lanes: int
    nonce: bytes
    wrapped: bytes
    confirmed: bool = True

    def open(self, secret: str, *, key_id: str) -> bytes | None:
        """The workspace's key; None where the secret is another one (or what the slot says was changed).

        Raises Refused as `prepared` does.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        try:
            return AESGCM(self._wrapping_key(secret)).decrypt(self.nonce, self.wrapped, self._told(key_id))
        except InvalidTag:
            return None

    def as_data(self) -> dict[str, Any]:
        """As the key file holds it."""
        return {
            "kind": self.kind,
            "salt": self.salt.hex(),
            "argon2id": {"memory_kib": self.memory_kib, "passes": self.passes, "lanes": self.lanes},
            "nonce": self.nonce.hex(),
            "wrapped": self.wrapped.hex(),
            "confirmed": self.confirmed,
        }

    def _wrapping_key(self, secret: str) -> bytes:
        from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

        kdf = Argon2id(salt=self.salt, length=32, iterations=self.passes, lanes=self.lanes, memory_cost=self.memory_kib)
        return kdf.derive(prepared(secret).encode("utf-8"))

    def _told(self, key_id: str) -> bytes:
        return f"saring 1 {key_id} {self.kind} {self.memory_kib} {self.passes} {self.lanes}".encode()


def wrap(kind: Kind, secret: str, key: bytes, *, key_id: str, confirmed: bool = True) -> Slot:
    """A new slot in which the secret opens the key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(_SALT), secrets.token_bytes(_NONCE)
    empty = Slot(kind, salt, MEMORY_KIB, PASSES, LANES, nonce, b"", confirmed)
    wrapped = AESGCM(empty._wrapping_key(secret)).encrypt(nonce, key, empty._told(key_id))
    return replace(empty, wrapped=wrapped)


def from_data(data: Any) -> Slot:
    """A slot as the key file holds it. Raises ValueError, KeyError, TypeError for what none of ours looks like."""
    cost = {name: data["argon2id"][name] for name in _MOST}
    if not all(type(cost[name]) is int and 0 < cost[name] <= most for name, most in _MOST.items()):
        raise ValueError("argon2id")
    slot = Slot(
        kind=data["kind"],
        salt=bytes.fromhex(data["salt"]),
        nonce=bytes.fromhex(data["nonce"]),
        wrapped=bytes.fromhex(data["wrapped"]),
        confirmed=bool(data["confirmed"]),
        **cost,
    )
    sizes = (len(slot.salt), len(slot.nonce), len(slot.wrapped))
    sound = slot.kind in get_args(Kind) and sizes == (_SALT, _NONCE, _WRAPPED)
    if not sound or slot.memory_kib < 8 * slot.lanes or slot.memory_kib * slot.passes > _MOST_WORK:
        raise ValueError("slot")
    return slot


def prepared(secret: str) -> str:
    """The secret as it is used: the same characters, however a keyboard put them together (NFC).

    Raises Refused "passphrase_not_text" for bytes that are no text in the system's encoding: the error that encoding
    them raises would show the secret.
    """
    if any("\ud800" <= character <= "\udfff" for character in secret):
        raise Refused("passphrase_not_text")
    return unicodedata.normalize("NFC", secret)
