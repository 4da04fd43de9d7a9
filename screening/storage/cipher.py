"""How a protected workspace file is encrypted: SQLCipher's own format, under a random key.

The key is used as it is (no passphrase goes to SQLCipher: see `screening.protection`), and the first 96 bytes stay
readable, so that the file still says by itself that it is a workspace of ours, of which version, and that it is
protected (zetetic.net/sqlcipher/sqlcipher-api: key, cipher_plaintext_header_size). SQLCipher keeps 80 bytes at the
end of each page for the page's random number and its authentication code; a plain file keeps none.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite3 import Connection

KEY_BYTES = 32

_READABLE = 96
_RESERVED = 80
_RESERVED_AT = 20  # in the header: "bytes of unused reserved space at the end of each page" (sqlite.org/fileformat2)
PAGE = 4096
_VECTOR = 16
_CODE = 64


def new_key() -> bytes:
    """A random key of 32 bytes."""
    return secrets.token_bytes(KEY_BYTES)


def is_protected(header: bytes) -> bool:
    """Whether a file that begins with these bytes (21 or more) is encrypted."""
    return header[_RESERVED_AT] == _RESERVED


def raw_key(key: bytes) -> str:
    """The key with its salt, as SQLCipher's PRAGMA key and ATTACH … KEY take it.

    Where the beginning of the file stays readable there is no room in it for a salt. SQLCipher needs one for the
    pages' authentication codes alone; taken from a random key it is as good as a random one.
    """
    return f"x'{key.hex()}{_salt(key).hex()}'"


def opening(key: bytes) -> tuple[str, ...]:
    """The first statements on a connection to a protected file."""
    return (
        "PRAGMA cipher_log_level = NONE",  # it would write to the terminal what we say in plain words
        f'PRAGMA key = "{raw_key(key)}"',
        f"PRAGMA cipher_plaintext_header_size = {_READABLE}",
    )


def attached(name: str) -> tuple[str, ...]:
    """The first statements about a protected file that was attached under a name, with its raw key."""
    return (f"PRAGMA {name}.cipher_plaintext_header_size = {_READABLE}",)


def met_damage(connection: Connection) -> bool:
    """Whether a connection to a protected file has met a page that is not what was written with its key.

    Of that page itself SQLCipher hands out zeros, perhaps without a word; whatever is read afterwards, of sound pages
    too, is an error (PRAGMA cipher_status: 0).
    """
    return bool(connection.execute("PRAGMA cipher_status").fetchone() == ("0",))


def pages(path: Path, key: bytes) -> list[bytes]:
    """A digest of each page's content, whatever random number it is encrypted with. Raises ValueError, OSError.

    ValueError means that a page is not what was written with this key. Format: SQLCipher 4, AES-256 in CBC mode,
    HMAC-SHA512 over the encrypted bytes, the random number and the page's own number.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    code_key = _code_key(key)
    found = []
    with path.open("rb") as file:
        for number in range(1, path.stat().st_size // PAGE + 1):
            page = file.read(PAGE)
            begin = _READABLE if number == 1 else 0
            body, vector = page[begin:-_RESERVED], page[-_RESERVED : _VECTOR - _RESERVED]
            if not _is_sound(page, number, code_key):
                raise ValueError(f"page {number}")
            decryptor = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
            found.append(hashlib.sha256(page[:begin] + decryptor.update(body)).digest())
    return found


def fits(beginning: bytes, key: bytes) -> bool:
    """Whether any whole page of the bytes a file begins with was written with this key.

    So a damaged page is told from a wrong key.
    """
    code_key = _code_key(key)
    starts = range(0, len(beginning), PAGE)
    return any(_is_sound(beginning[start : start + PAGE], start // PAGE + 1, code_key) for start in starts)


def _is_sound(page: bytes, number: int, code_key: bytes) -> bool:
    if len(page) < PAGE:
        return False
    begin = _READABLE if number == 1 else 0
    signed = page[begin : _VECTOR - _RESERVED] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(code_key, signed, "sha512"), page[-_CODE:])


def _code_key(key: bytes) -> bytes:
    """The key of the authentication codes (SQLCipher: two rounds over the salt with every byte xor 0x3a)."""
    return hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in _salt(key)), 2, KEY_BYTES)


def _salt(key: bytes) -> bytes:
    return hashlib.sha256(b"saring: salt of the pages" + key).digest()[:16]
