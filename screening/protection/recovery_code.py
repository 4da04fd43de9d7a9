"""The recovery code: printed on paper, and typed back when the passphrase is forgotten.

Seven groups of five characters: four drawn at random and one that checks the group, so that a slip is named by its
group. The characters are the digits and capitals that are not taken for one another; there are 31 of them, a prime
number, so that weights 1 to 4 find every single wrong character and every two that changed places.
"""

from __future__ import annotations

import secrets
import unicodedata

from screening.errors import Refused

CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ"
GROUPS = 7
_DRAWN = 4
_SIZE = _DRAWN + 1


def new_code() -> str:
    """A random code of 28 characters (138 bits) with its check characters: "7K2QM-…"."""
    return "-".join(_checked(number, _draw()) for number in range(GROUPS))


def is_meant(secret: str) -> bool:
    """Whether somebody typed a recovery code, or tried to, and not a passphrase."""
    typed = _typed(secret)
    return len(typed) == GROUPS * _SIZE and all(character in CHARACTERS for character in typed)


def read(typed: str) -> str:
    """The code as it was printed, from what a person typed: small letters, blanks and missing hyphens do not matter.

    Raises Refused "recovery_code_missing" for nothing at all, "recovery_code_length" (`found` characters),
    "recovery_code_character" (the `character`), "recovery_code_mistyped" (the `group`, counted from 1).
    """
    text = _typed(typed)
    if not text:
        raise Refused("recovery_code_missing")
    for character in text:
        if character not in CHARACTERS:
            raise Refused("recovery_code_character", character=character)
    if len(text) != GROUPS * _SIZE:
        raise Refused("recovery_code_length", found=len(text), wanted=GROUPS * _SIZE)
    groups = [text[start : start + _SIZE] for start in range(0, len(text), _SIZE)]
    for number, group in enumerate(groups):
        if group != _checked(number, group[:_DRAWN]):
            raise Refused("recovery_code_mistyped", group=number + 1)
    return "-".join(groups)


def _typed(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).upper()
    return "".join(character for character in plain if not character.isspace() and character not in "-‐‑‒–—_.")


def _draw() -> str:
    return "".join(secrets.choice(CHARACTERS) for _ in range(_DRAWN))


def _checked(number: int, drawn: str) -> str:
    """The group with its last character; its place counts, so that two groups in each other's place are found."""
    total = sum(weight * CHARACTERS.index(character) for weight, character in enumerate(drawn, start=1))
    return drawn + CHARACTERS[(total + 7 * (number + 1)) % len(CHARACTERS)]
